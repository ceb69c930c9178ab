-- Why: a form that was shown before a restart, or by another node, must be accepted afterwards; keys in a home folder do not come along.
-- How: the keys with which forms are signed stand beside the shortlists, and whoever has the database has the keys.

CREATE TABLE formuliersleutel (
    naam TEXT NOT NULL PRIMARY KEY,
    xml  TEXT NOT NULL
) STRICT;
