-- SPDX-License-Identifier: GPL-3.0-or-later
-- The shipped price catalog. Built from facts/*.csv, opened read-only; never edited in place.
-- Amounts are integers of 10^-12 US dollars. The window loads one slice (provider, service, region) when it is needed.

PRAGMA application_id = 0x436F7374;  -- "Cost"
PRAGMA user_version = 2;

CREATE TABLE slice (
    id       INTEGER PRIMARY KEY,
    provider TEXT NOT NULL,
    service  TEXT NOT NULL,   -- as collected; model/services maps it to the program's service
    region   TEXT NOT NULL,   -- the provider's own code; 'global' where one list serves all regions
    prices   INTEGER NOT NULL,  -- current prices in the slice
    newest   TEXT NOT NULL,     -- the latest as_of of its current prices; '' when it has none
    UNIQUE (provider, service, region)
) STRICT;

CREATE TABLE source (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE note   (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;

CREATE TABLE price (
    id         INTEGER PRIMARY KEY,
    slice      INTEGER NOT NULL REFERENCES slice,
    current    INTEGER NOT NULL CHECK (current IN (0, 1)),  -- 1: the newest of its key; 0: history
    component  TEXT NOT NULL,
    name       TEXT NOT NULL,
    variant    TEXT NOT NULL,
    engine     TEXT NOT NULL,   -- '' serves every engine
    purchase   TEXT NOT NULL,
    unit       TEXT NOT NULL,
    vcpu       TEXT NOT NULL,
    memory_gib TEXT NOT NULL,
    amount     INTEGER NOT NULL CHECK (amount >= 0),
    upfront    INTEGER NOT NULL CHECK (upfront >= 0),
    tier_from  TEXT NOT NULL,   -- decimal, '' = 0
    tier_to    TEXT NOT NULL,   -- decimal, '' = unbounded
    source     INTEGER NOT NULL REFERENCES source,
    as_of      TEXT NOT NULL,
    confidence TEXT NOT NULL CHECK (confidence IN ('exact', 'published', 'secondary')),
    note       INTEGER REFERENCES note
) STRICT;
