-- Work that is done after the answer: its input is kept here, so that a lost message loses nothing.
CREATE TABLE jobs (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  key_id TEXT NOT NULL,
  total INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX jobs_owner ON jobs(owner_id, created_at DESC, id);

-- article_id is given before the article is read: done twice, it is one article; taken down, it stays so.
CREATE TABLE job_items (
  job_id TEXT NOT NULL REFERENCES jobs(id),
  n INTEGER NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting',
  article_id TEXT NOT NULL,
  input TEXT,
  code TEXT,
  detail TEXT,
  sent_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (job_id, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX job_items_waiting ON job_items(sent_at) WHERE state = 'waiting';

-- A page that is read again is found by its address.
CREATE INDEX articles_url ON articles(owner_id, url) WHERE url IS NOT NULL;
