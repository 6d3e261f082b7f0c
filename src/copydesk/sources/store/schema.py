"""The tables of a library, as numbered migrations.

The list is append-only: a library remembers in ``PRAGMA user_version`` how many of them it has
had, and the rest are applied when it is opened. What can hold any text is kept as UTF-8 bytes with
lone surrogates passed through, since SQLite's own text cannot hold them.

=========  ======================================================================================
table      what it holds
=========  ======================================================================================
text       article texts by the SHA-256 of their UTF-8 bytes, compressed with zlib
source     one row a source: its name, and the validators of its last fetch
version    one row a version of a source: metadata, layout (blocks, prose), provenance, seal
state      one row: how many transactions have changed the versions, for what is derived of them
=========  ======================================================================================
"""

APPLICATION_ID = 0x43445359
"""In the header of the database, so that other programs' files are not taken for ours."""

MIGRATIONS = (
    """
    CREATE TABLE text (
        id INTEGER PRIMARY KEY,
        hash BLOB NOT NULL UNIQUE,
        body BLOB NOT NULL
    );
    CREATE TABLE source (
        id INTEGER PRIMARY KEY,
        name BLOB NOT NULL UNIQUE,
        etag BLOB,
        last_modified BLOB
    );
    CREATE TABLE version (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        source INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        newest INTEGER NOT NULL CHECK (newest IN (0, 1)),
        text INTEGER NOT NULL REFERENCES text (id),
        metadata BLOB NOT NULL,
        layout BLOB NOT NULL,
        provenance BLOB NOT NULL,
        identity BLOB NOT NULL,
        seal BLOB NOT NULL,
        publisher BLOB,
        published INTEGER,
        known_at INTEGER,
        UNIQUE (source, number)
    );
    CREATE UNIQUE INDEX one_newest ON version (source) WHERE newest;
    CREATE INDEX version_by_text ON version (text);
    CREATE TABLE state (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        generation INTEGER NOT NULL
    );
    INSERT INTO state VALUES (1, 0);
    """,
)
