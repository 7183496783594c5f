-- The first schema: everything that a packet holds.
--
-- Ids are UUIDs as text. Times are ISO 8601 in UTC. Offsets ("start", "end", "length") count Unicode code points, as
-- substr() and length() do, from 0 and end-exclusive: substr(edition.text, start + 1, "end" - start) is the passage.
-- Foreign keys are checked when a transaction ends, so that the parts of one change may come in any order.
-- docs/file-format.md tells the rest.

-- What the packet says of itself; exactly one row.
CREATE TABLE packet (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL
) STRICT;

CREATE TABLE annotator (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL
) STRICT;

CREATE TABLE theme (
  id TEXT NOT NULL PRIMARY KEY,
  parent_id TEXT REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  definition TEXT NOT NULL,
  colour TEXT NOT NULL,
  "key" TEXT NOT NULL,
  position INTEGER NOT NULL
) STRICT;

-- One version of a reading's text. It never changes, and stays when its reading is removed, so that the removal can be
-- undone.
CREATE TABLE edition (
  id TEXT NOT NULL PRIMARY KEY,
  number INTEGER NOT NULL CHECK (number >= 1),
  length INTEGER NOT NULL CHECK (length >= 0),
  sha256 TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

-- The file that an edition was taken from, byte for byte.
CREATE TABLE original (
  edition_id TEXT NOT NULL PRIMARY KEY REFERENCES edition (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE block (
  edition_id TEXT NOT NULL REFERENCES edition (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  level INTEGER NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" >= start),
  PRIMARY KEY (edition_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE format (
  edition_id TEXT NOT NULL REFERENCES edition (id) DEFERRABLE INITIALLY DEFERRED,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL CHECK ("end" >= start),
  target TEXT NOT NULL,
  PRIMARY KEY (edition_id, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading (
  id TEXT NOT NULL PRIMARY KEY,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  author TEXT NOT NULL,
  date TEXT NOT NULL,
  source TEXT NOT NULL,
  link TEXT NOT NULL,
  language TEXT NOT NULL,
  edition_id TEXT NOT NULL REFERENCES edition (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE annotation (
  id TEXT NOT NULL PRIMARY KEY,
  reading_id TEXT NOT NULL REFERENCES reading (id) DEFERRABLE INITIALLY DEFERRED,
  edition_id TEXT NOT NULL REFERENCES edition (id) DEFERRABLE INITIALLY DEFERRED,
  start INTEGER NOT NULL CHECK (start >= 0),
  "end" INTEGER NOT NULL CHECK ("end" >= start),
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  exact_sha256 TEXT NOT NULL,
  annotator_id TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
  note TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL
) STRICT;

-- Which themes an annotation has, in the order in which it was given them.
CREATE TABLE annotation_theme (
  annotation_id TEXT NOT NULL REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  theme_id TEXT NOT NULL REFERENCES theme (id) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (annotation_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE link (
  id TEXT NOT NULL PRIMARY KEY,
  from_id TEXT NOT NULL REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
  to_id TEXT NOT NULL REFERENCES annotation (id) DEFERRABLE INITIALLY DEFERRED,
  relation TEXT NOT NULL,
  note TEXT NOT NULL,
  annotator_id TEXT NOT NULL REFERENCES annotator (id) DEFERRABLE INITIALLY DEFERRED,
  created TEXT NOT NULL,
  modified TEXT NOT NULL
) STRICT;

-- Removing a reading removes its annotations one by one, and each asks whether a link still needs it.
CREATE INDEX link_from ON link (from_id);
CREATE INDEX link_to ON link (to_id);

-- Every step ever taken; rows are only added. A person may leave the packet by an undo and still stand here.
CREATE TABLE history (
  number INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  of INTEGER NOT NULL,
  verb TEXT NOT NULL,
  subject TEXT NOT NULL,
  annotator_id TEXT NOT NULL,
  at TEXT NOT NULL,
  change TEXT
) STRICT;
