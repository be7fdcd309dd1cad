-- Full text: the claim's own words, and a folded, lightly stemmed and romanised column beside them.
-- categories keeps Devanagari words whole: the default tokenizer cuts them at vowel signs.
CREATE VIRTUAL TABLE claim_text USING fts5 (
  text,
  folded,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);
