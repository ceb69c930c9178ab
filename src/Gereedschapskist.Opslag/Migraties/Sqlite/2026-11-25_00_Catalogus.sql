-- Why: every version of the catalogue that was ever served must open again, because shortlists and exports
-- refer to it; and a reader must be able to ask what changed between two of them.
-- How: content is stored once per hash, so a version that changes three files costs three rows, not four hundred.

CREATE TABLE catalogus_versie (
    versie     TEXT NOT NULL PRIMARY KEY,
    geladen_op TEXT NOT NULL
) STRICT;

CREATE TABLE catalogus_document (
    hash   TEXT NOT NULL PRIMARY KEY,
    inhoud TEXT NOT NULL
) STRICT;

CREATE TABLE catalogus_versie_document (
    versie TEXT NOT NULL REFERENCES catalogus_versie (versie),
    pad    TEXT NOT NULL,
    hash   TEXT NOT NULL REFERENCES catalogus_document (hash),
    PRIMARY KEY (versie, pad)
) STRICT, WITHOUT ROWID;

-- Which version was served from when: the same version can come back after another one was withdrawn.
CREATE TABLE catalogus_activering (
    nummer       INTEGER PRIMARY KEY,
    versie       TEXT NOT NULL REFERENCES catalogus_versie (versie),
    actief_sinds TEXT NOT NULL
) STRICT;
