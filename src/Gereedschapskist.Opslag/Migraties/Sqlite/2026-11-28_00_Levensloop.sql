-- Why: who deletes by mistake must get it back, and after that nothing may be left; a clock that jumps may not erase anything; who sends
-- the same again because the answer got lost must not make a second shortlist; and one client may not fill the store for everybody.
-- How: deleting is a date; cleaning remembers the clock it last saw; a repeat is known by hashes alone; writing is counted per client and
-- day under a hash with a salt that is thrown away with the day.

ALTER TABLE shortlist ADD COLUMN verwijderd_op TEXT;

CREATE INDEX shortlist_verwijderd ON shortlist (verwijderd_op) WHERE verwijderd_op IS NOT NULL;

CREATE TABLE klokstand (
    nummer         INTEGER NOT NULL PRIMARY KEY CHECK (nummer = 1),
    gezien_op      TEXT NOT NULL,
    opruimen_vanaf TEXT NOT NULL
) STRICT;

-- A database from before this table saw its last clock when somebody last saved.
INSERT INTO klokstand (nummer, gezien_op, opruimen_vanaf)
SELECT 1, MAX(gewijzigd_op), MAX(gewijzigd_op) FROM shortlist HAVING COUNT(*) > 0;

CREATE TABLE herhaling (
    sleutel_hash BLOB NOT NULL PRIMARY KEY,
    inhoud_hash  BLOB NOT NULL,
    zout         BLOB NOT NULL,
    shortlist_id TEXT NOT NULL,
    gemaakt_op   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dagzout (
    dag  TEXT NOT NULL PRIMARY KEY,
    zout BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE dagverbruik (
    dag     TEXT NOT NULL REFERENCES dagzout (dag) ON DELETE CASCADE,
    kenmerk BLOB NOT NULL,
    aantal  INTEGER NOT NULL,
    tekens  INTEGER NOT NULL,
    PRIMARY KEY (dag, kenmerk)
) STRICT, WITHOUT ROWID;
