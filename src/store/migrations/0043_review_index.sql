-- The full-text index over review_search. The search command drops and rebuilds what stands in this file.
CREATE VIRTUAL TABLE review_text USING fts5 (
  stems,
  sounds,
  content = 'review_search',
  content_rowid = 'seq',
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);

CREATE TRIGGER review_search_insert AFTER INSERT ON review_search BEGIN
  INSERT INTO review_text (rowid, stems, sounds) VALUES (new.seq, new.stems, new.sounds);
END;

CREATE TRIGGER review_search_delete AFTER DELETE ON review_search BEGIN
  INSERT INTO review_text (review_text, rowid, stems, sounds) VALUES ('delete', old.seq, old.stems, old.sounds);
END;

INSERT INTO review_text (review_text) VALUES ('rebuild');
