-- Owners, keys, articles with versions, claims, quizzes. Every row has an owner.
CREATE TABLE owners (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  recovery_hash TEXT,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE api_keys (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  hash TEXT NOT NULL UNIQUE,
  label TEXT NOT NULL DEFAULT '',
  scopes TEXT NOT NULL,
  created_at TEXT NOT NULL,
  revoked_at TEXT,
  last_used_at TEXT
) STRICT;
CREATE INDEX api_keys_owner ON api_keys(owner_id);

CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  publisher TEXT NOT NULL DEFAULT '',
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  url TEXT,
  published_at TEXT,
  content_hash TEXT NOT NULL,
  version INTEGER NOT NULL,
  engine_version TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  UNIQUE (owner_id, publisher, content_hash)
) STRICT;
CREATE INDEX articles_owner ON articles(owner_id, created_at DESC, id);

-- The full text is the owner's alone.
CREATE TABLE article_versions (
  article_id TEXT NOT NULL REFERENCES articles(id),
  owner_id TEXT NOT NULL REFERENCES owners(id),
  version INTEGER NOT NULL,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  sections TEXT NOT NULL,
  dateline TEXT,
  content_hash TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (article_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  publisher TEXT NOT NULL DEFAULT '',
  article_id TEXT NOT NULL REFERENCES articles(id),
  article_version INTEGER NOT NULL,
  lang TEXT NOT NULL,
  kind TEXT NOT NULL,
  modality TEXT NOT NULL,
  status TEXT NOT NULL,
  text TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  claim TEXT NOT NULL,
  form TEXT NOT NULL,
  engine_version TEXT NOT NULL,
  published_at TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX claims_article ON claims(article_id, seq);
CREATE INDEX claims_owner ON claims(owner_id, seq);

CREATE TABLE claim_entities (
  ref TEXT NOT NULL,
  claim_seq INTEGER NOT NULL REFERENCES claims(seq),
  PRIMARY KEY (ref, claim_seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_entities_claim ON claim_entities(claim_seq);

CREATE TABLE quizzes (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  seed TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'draft',
  engine_version TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX quizzes_owner ON quizzes(owner_id, created_at DESC, id);

CREATE TABLE quiz_articles (
  quiz_id TEXT NOT NULL REFERENCES quizzes(id),
  article_id TEXT NOT NULL REFERENCES articles(id),
  PRIMARY KEY (quiz_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE items (
  id TEXT PRIMARY KEY,
  quiz_id TEXT NOT NULL REFERENCES quizzes(id),
  owner_id TEXT NOT NULL REFERENCES owners(id),
  claim_id TEXT NOT NULL REFERENCES claims(id),
  position INTEGER NOT NULL,
  status TEXT NOT NULL DEFAULT 'live',
  item TEXT NOT NULL,
  updated_at TEXT NOT NULL
) STRICT;
CREATE INDEX items_quiz ON items(quiz_id, position);
CREATE INDEX items_claim ON items(claim_id);

CREATE TABLE corrections (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  publisher TEXT NOT NULL DEFAULT '',
  article_id TEXT NOT NULL,
  article_version INTEGER NOT NULL,
  change TEXT NOT NULL,
  claim_id TEXT,
  successor_id TEXT,
  detail TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX corrections_article ON corrections(article_id, seq);

CREATE TABLE idempotency_keys (
  owner_id TEXT NOT NULL REFERENCES owners(id),
  key TEXT NOT NULL,
  request_hash TEXT NOT NULL,
  result_id TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (owner_id, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  quiz_id TEXT NOT NULL REFERENCES quizzes(id),
  item_id TEXT NOT NULL REFERENCES items(id),
  reason TEXT NOT NULL,
  detail TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE tombstones (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  kind TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE audit_log (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  key_id TEXT,
  action TEXT NOT NULL,
  subject TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
