-- The tables of an archive; what each is for stands in src/archive/schema.h. Run in a transaction, in an empty file, or in one of an older
-- form that has only those left whose rows are kept: they stand behind IF NOT EXISTS.

CREATE TABLE made(what TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS body(
	no INTEGER PRIMARY KEY,
	report INTEGER NOT NULL,
	size INTEGER NOT NULL,       -- of the text [byte]
	sketch BLOB,                 -- of its shingles; NULL for a short text
	frame BLOB NOT NULL
);

CREATE TABLE IF NOT EXISTS report(
	id INTEGER PRIMARY KEY,
	body INTEGER NOT NULL,
	source INTEGER NOT NULL,
	name TEXT NOT NULL,          -- in the source: what follows the source's path
	hash INTEGER NOT NULL,       -- of the text
	alike INTEGER NOT NULL,      -- the report that stands for this one in lists, 0: itself
	alikes INTEGER NOT NULL,     -- how many it stands for
	date TEXT NOT NULL,
	outlet INTEGER NOT NULL,
	lang TEXT NOT NULL,
	title TEXT NOT NULL,
	delegations INTEGER NOT NULL,
	meetings INTEGER NOT NULL,
	quotes INTEGER NOT NULL,
	people INTEGER NOT NULL,
	status INTEGER NOT NULL,
	embargo TEXT NOT NULL,
	traits BLOB NOT NULL         -- with which letters its words begin, which are neighbours: src/archive/traits.h
);
CREATE INDEX IF NOT EXISTS report_source ON report(source);
CREATE INDEX IF NOT EXISTS report_alike ON report(alike) WHERE alike > 0;

CREATE VIRTUAL TABLE words USING fts5(terms, content='', tokenize='safir', detail=none, columnsize=0);
-- What a batch adds is sorted once.
INSERT INTO words(words, rank) VALUES('hashsize', 16777216);
-- Parts are joined sixteen at a time: the fewer, the sooner a term is found; the more, the seldomer it is written again.
INSERT INTO words(words, rank) VALUES('automerge', 16);
-- So many at once are joined in one go, which goes through the log; before it comes to that the writer does it step by step (store_settle).
INSERT INTO words(words, rank) VALUES('crisismerge', 64);

CREATE TABLE IF NOT EXISTS same(hash INTEGER PRIMARY KEY, report INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS copy(report INTEGER, source INTEGER, name TEXT, PRIMARY KEY(report, source, name)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS copy_source ON copy(source);
CREATE TABLE shingle(key INTEGER, body INTEGER, PRIMARY KEY(key, body)) WITHOUT ROWID;

CREATE TABLE outlet(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, reports INTEGER NOT NULL);

CREATE TABLE name(
	id INTEGER PRIMARY KEY,
	key TEXT NOT NULL UNIQUE,
	person INTEGER NOT NULL,
	kind TEXT NOT NULL,          -- p person, c state, o body, a agency
	country TEXT NOT NULL,
	form TEXT NOT NULL,          -- as first seen
	latin TEXT NOT NULL,
	reports INTEGER NOT NULL,
	by INTEGER NOT NULL,         -- records in which it has this part
	about INTEGER NOT NULL,
	met INTEGER NOT NULL,
	sent INTEGER NOT NULL,
	forms BLOB,                  -- how often it is spelt how, which titles it has, whom it met: src/archive/roll.h
	titles BLOB,
	others BLOB
);
CREATE INDEX name_person ON name(person);
CREATE INDEX name_country ON name(country) WHERE kind = 'p';

CREATE TABLE sound(key TEXT, name INTEGER, words TEXT NOT NULL, PRIMARY KEY(key, name)) WITHOUT ROWID;
CREATE TABLE country(
	code TEXT PRIMARY KEY,
	reports INTEGER NOT NULL,
	quotes INTEGER NOT NULL,
	meetings INTEGER NOT NULL,
	delegations INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS source(
	id INTEGER PRIMARY KEY,
	path TEXT NOT NULL UNIQUE,
	size INTEGER NOT NULL,
	mtime INTEGER NOT NULL,
	done INTEGER NOT NULL        -- it was read to its end
);
CREATE TABLE IF NOT EXISTS skipped(source INTEGER, name TEXT, why TEXT NOT NULL, PRIMARY KEY(source, name)) WITHOUT ROWID;
