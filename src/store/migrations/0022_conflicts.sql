-- Under which a claim is found that may contradict it: predicate and a known name, or when and where.
CREATE TABLE claim_topics (
  topic TEXT NOT NULL,
  day INTEGER NOT NULL,
  claim_seq INTEGER NOT NULL REFERENCES claims(seq) ON DELETE CASCADE,
  PRIMARY KEY (topic, day, claim_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_topics_claim ON claim_topics(claim_seq);

-- Claims that cannot both hold, a row for each side; an update is on the side of the older one only.
CREATE TABLE claim_conflicts (
  claim_seq INTEGER NOT NULL REFERENCES claims(seq) ON DELETE CASCADE,
  other_seq INTEGER NOT NULL REFERENCES claims(seq) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  -- Whether both are of one owner: only then does it touch the status.
  is_own INTEGER NOT NULL,
  compared TEXT NOT NULL,
  created_at TEXT NOT NULL,
  -- When an editor decided about claim_seq.
  decided_at TEXT,
  PRIMARY KEY (claim_seq, other_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_conflicts_other ON claim_conflicts(other_seq);

-- The editor's last word on a claim; it outlasts corrections that keep the claim.
ALTER TABLE claims ADD COLUMN decision TEXT;
-- The words before and after each span: JSON, [[prefix, suffix], …].
ALTER TABLE claims ADD COLUMN context TEXT NOT NULL DEFAULT '[]';
CREATE INDEX corrections_claim ON corrections(claim_id, seq);
