-- Reviews that owners file of claims, of ours or of others.
CREATE TABLE reviews (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  claim_id TEXT,
  claim_text TEXT NOT NULL,
  claimant TEXT,
  claim_date TEXT,
  claim_url TEXT,
  lang TEXT NOT NULL,
  rating TEXT NOT NULL,
  url TEXT NOT NULL,
  title TEXT,
  author TEXT NOT NULL,
  site TEXT NOT NULL,
  reviewed_at TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (owner_id, url, claim_text)
) STRICT;
CREATE INDEX reviews_owner ON reviews(owner_id, seq);
CREATE INDEX reviews_site ON reviews(site, seq);
CREATE INDEX reviews_text ON reviews(claim_text);
CREATE INDEX reviews_claim ON reviews(claim_id) WHERE claim_id IS NOT NULL;

CREATE VIRTUAL TABLE review_text USING fts5 (
  stems,
  sounds,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);

CREATE TRIGGER reviews_delete AFTER DELETE ON reviews BEGIN
  DELETE FROM review_text WHERE rowid = OLD.seq;
END;

-- A takedown takes the claim's words with it wherever they are.
CREATE TRIGGER reviews_of_claims AFTER DELETE ON claims BEGIN
  DELETE FROM reviews WHERE claim_id = OLD.id;
END;
