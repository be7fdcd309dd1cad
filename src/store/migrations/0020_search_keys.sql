-- What search compares, a row a claim: made by the engine when the claim is written. The full-text index is
-- built from this table alone (next migration), so it can be dropped for an export and built again.
DROP TABLE claim_text;
CREATE TABLE claim_search (
  seq INTEGER PRIMARY KEY REFERENCES claims(seq) ON DELETE CASCADE,
  -- Folded, lightly stemmed words in the order of the claim.
  stems TEXT NOT NULL,
  -- The sound of each word in Latin letters, after the script it is written in: d or l.
  sounds TEXT NOT NULL,
  -- What is counted as facets: l language, k kind, m modality, p publisher and e entity in hexadecimal.
  marks TEXT NOT NULL,
  -- What only bounds a search: any, o owner, d and the beginnings of the date.
  bounds TEXT NOT NULL,
  -- Empty for live.
  status TEXT NOT NULL DEFAULT '',
  -- Days since 1970 of the publication, else of the writing.
  day INTEGER NOT NULL
) STRICT;

CREATE TRIGGER claims_status AFTER UPDATE OF status ON claims WHEN old.status <> new.status BEGIN
  UPDATE claim_search SET status = iif(new.status IN ('superseded', 'withdrawn'), new.status || ' fallen', iif(new.status = 'disputed', 'disputed', ''))
  WHERE seq = new.seq;
END;
