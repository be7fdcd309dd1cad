-- Feeds of publishers and the pages that they name.
CREATE TABLE feeds (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  url TEXT NOT NULL,
  publisher TEXT,
  lang TEXT,
  etag TEXT,
  last_modified TEXT,
  next_poll_at TEXT NOT NULL,
  polled_at TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  problem TEXT,
  created_at TEXT NOT NULL,
  UNIQUE (owner_id, url)
) STRICT;
CREATE INDEX feeds_due ON feeds(next_poll_at);

CREATE TABLE feed_items (
  feed_id TEXT NOT NULL REFERENCES feeds(id) ON DELETE CASCADE,
  url TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  state TEXT NOT NULL,
  article_id TEXT,
  code TEXT,
  sent_at TEXT NOT NULL,
  PRIMARY KEY (feed_id, url)
) STRICT, WITHOUT ROWID;
CREATE INDEX feed_items_waiting ON feed_items(sent_at) WHERE state = 'waiting';
