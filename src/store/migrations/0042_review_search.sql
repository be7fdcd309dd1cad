-- What the search of reviews compares, a row a review. The full-text index is built from this table alone (next
-- migration), so it can be dropped for an export and built again.
CREATE TABLE review_search (
  seq INTEGER PRIMARY KEY REFERENCES reviews(seq) ON DELETE CASCADE,
  stems TEXT NOT NULL,
  sounds TEXT NOT NULL
) STRICT;
INSERT INTO review_search (seq, stems, sounds)
SELECT rowid, stems, sounds FROM review_text WHERE rowid IN (SELECT seq FROM reviews);
DROP TRIGGER reviews_delete;
DROP TABLE review_text;
