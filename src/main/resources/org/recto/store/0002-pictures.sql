-- The second schema: pictures in readings, page numbers, and new editions.
--
-- A format of kind PICTURE says which words stand for a picture; its target is the picture's sha256. A format of kind
-- PAGE, which is empty, says where a page of the original begins; its target is the page's label. An annotation whose
-- edition is not that of its reading is one that has not found its place in the reading's newer text.

CREATE TABLE picture (
  edition_id TEXT NOT NULL REFERENCES edition (id) DEFERRABLE INITIALLY DEFERRED,
  sha256 TEXT NOT NULL,
  type TEXT NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (edition_id, sha256)
) STRICT;
