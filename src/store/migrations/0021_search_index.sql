-- The full-text index over claim_search. The search command drops and rebuilds what stands in this file.
-- categories keeps Devanagari words whole: the default tokenizer cuts them at vowel signs.
CREATE VIRTUAL TABLE claim_text USING fts5 (
  stems,
  sounds,
  marks,
  bounds,
  status,
  day UNINDEXED,
  content = 'claim_search',
  content_rowid = 'seq',
  detail = column,
  columnsize = 0,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);

-- What is deleted leaves the pages of the index at once, not only when they are merged.
INSERT INTO claim_text (claim_text, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER claim_search_insert AFTER INSERT ON claim_search BEGIN
  INSERT INTO claim_text (rowid, stems, sounds, marks, bounds, status, day)
  VALUES (new.seq, new.stems, new.sounds, new.marks, new.bounds, new.status, new.day);
END;

CREATE TRIGGER claim_search_delete AFTER DELETE ON claim_search BEGIN
  INSERT INTO claim_text (claim_text, rowid, stems, sounds, marks, bounds, status, day)
  VALUES ('delete', old.seq, old.stems, old.sounds, old.marks, old.bounds, old.status, old.day);
END;

CREATE TRIGGER claim_search_update AFTER UPDATE ON claim_search BEGIN
  INSERT INTO claim_text (claim_text, rowid, stems, sounds, marks, bounds, status, day)
  VALUES ('delete', old.seq, old.stems, old.sounds, old.marks, old.bounds, old.status, old.day);
  INSERT INTO claim_text (rowid, stems, sounds, marks, bounds, status, day)
  VALUES (new.seq, new.stems, new.sounds, new.marks, new.bounds, new.status, new.day);
END;
