-- Why: several nodes must share what one machine with a file keeps for itself: the versions of the catalogue, the shortlists and everything
-- around them.
-- How: the same tables as the SQLite scripts make, column for column, so that the same statements run on both. Moments are text of a fixed
-- length and compared byte by byte, as there.

CREATE TABLE catalogus_versie (
    versie     TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    geladen_op TEXT COLLATE "C" NOT NULL
);

CREATE TABLE catalogus_document (
    hash   TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    inhoud TEXT NOT NULL
);

CREATE TABLE catalogus_versie_document (
    versie TEXT COLLATE "C" NOT NULL REFERENCES catalogus_versie (versie),
    pad    TEXT COLLATE "C" NOT NULL,
    hash   TEXT COLLATE "C" NOT NULL REFERENCES catalogus_document (hash),
    PRIMARY KEY (versie, pad)
);

CREATE TABLE catalogus_activering (
    nummer       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    versie       TEXT COLLATE "C" NOT NULL REFERENCES catalogus_versie (versie),
    actief_sinds TEXT COLLATE "C" NOT NULL
);

CREATE TABLE shortlist (
    id            TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    geheim_hash   BYTEA NOT NULL,
    deelcode_hash BYTEA,
    versie        INTEGER NOT NULL,
    aangemaakt_op TEXT COLLATE "C" NOT NULL,
    gewijzigd_op  TEXT COLLATE "C" NOT NULL,
    verloopt_op   TEXT COLLATE "C" NOT NULL,
    verwijderd_op TEXT COLLATE "C"
);

CREATE INDEX shortlist_verloopt ON shortlist (verloopt_op);
CREATE INDEX shortlist_verwijderd ON shortlist (verwijderd_op) WHERE verwijderd_op IS NOT NULL;

CREATE TABLE shortlist_versie (
    shortlist_id  TEXT COLLATE "C" NOT NULL REFERENCES shortlist (id) ON DELETE CASCADE,
    versie        INTEGER NOT NULL,
    inhoud        TEXT NOT NULL,
    opgeslagen_op TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (shortlist_id, versie)
);

CREATE TABLE shortlist_te_laat (
    nummer       BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    shortlist_id TEXT COLLATE "C" NOT NULL REFERENCES shortlist (id) ON DELETE CASCADE,
    gebaseerd_op INTEGER NOT NULL,
    inhoud       TEXT NOT NULL,
    ingediend_op TEXT COLLATE "C" NOT NULL
);

CREATE INDEX shortlist_te_laat_shortlist ON shortlist_te_laat (shortlist_id);

CREATE TABLE klokstand (
    nummer         INTEGER NOT NULL PRIMARY KEY CHECK (nummer = 1),
    gezien_op      TEXT COLLATE "C" NOT NULL,
    opruimen_vanaf TEXT COLLATE "C" NOT NULL
);

CREATE TABLE herhaling (
    sleutel_hash BYTEA NOT NULL PRIMARY KEY,
    inhoud_hash  BYTEA NOT NULL,
    zout         BYTEA NOT NULL,
    shortlist_id TEXT COLLATE "C" NOT NULL,
    gemaakt_op   TEXT COLLATE "C" NOT NULL
);

CREATE TABLE dagzout (
    dag  TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    zout BYTEA NOT NULL
);

CREATE TABLE dagverbruik (
    dag     TEXT COLLATE "C" NOT NULL REFERENCES dagzout (dag) ON DELETE CASCADE,
    kenmerk BYTEA NOT NULL,
    aantal  INTEGER NOT NULL,
    tekens  BIGINT NOT NULL,
    PRIMARY KEY (dag, kenmerk)
);

CREATE TABLE formuliersleutel (
    naam TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    xml  TEXT NOT NULL
);
