-- Why: an adviser must find a shortlist back exactly as saved, two people who save at once may not lose each other's
-- work, and nobody may read a shortlist without its secret, not even with this file in hand.
-- How: secrets are stored as hashes only; every saved version stays until it is old; a write that came too late is
-- kept beside them instead of being thrown away.

CREATE TABLE shortlist (
    id            TEXT NOT NULL PRIMARY KEY,
    geheim_hash   BLOB NOT NULL,
    deelcode_hash BLOB,
    versie        INTEGER NOT NULL,
    aangemaakt_op TEXT NOT NULL,
    gewijzigd_op  TEXT NOT NULL,
    verloopt_op   TEXT NOT NULL
) STRICT;

CREATE INDEX shortlist_verloopt ON shortlist (verloopt_op);

CREATE TABLE shortlist_versie (
    shortlist_id  TEXT NOT NULL REFERENCES shortlist (id) ON DELETE CASCADE,
    versie        INTEGER NOT NULL,
    inhoud        TEXT NOT NULL,
    opgeslagen_op TEXT NOT NULL,
    PRIMARY KEY (shortlist_id, versie)
) STRICT;

CREATE TABLE shortlist_te_laat (
    nummer       INTEGER PRIMARY KEY,
    shortlist_id TEXT NOT NULL REFERENCES shortlist (id) ON DELETE CASCADE,
    gebaseerd_op INTEGER NOT NULL,
    inhoud       TEXT NOT NULL,
    ingediend_op TEXT NOT NULL
) STRICT;

CREATE INDEX shortlist_te_laat_shortlist ON shortlist_te_laat (shortlist_id);
