-- Drills and classes. Players of a drill and their answers are in its room alone, and go with it.
CREATE TABLE classes (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  name TEXT NOT NULL,
  retention_days INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX classes_owner ON classes(owner_id, created_at DESC);

CREATE TABLE drills (
  id TEXT PRIMARY KEY,
  pin TEXT NOT NULL UNIQUE,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  class_id TEXT REFERENCES classes(id),
  mode TEXT NOT NULL,
  lang TEXT NOT NULL,
  title TEXT NOT NULL,
  status TEXT NOT NULL,
  host_hash TEXT NOT NULL,
  settings TEXT NOT NULL,
  created_at TEXT NOT NULL,
  delete_at TEXT NOT NULL
) STRICT;
CREATE INDEX drills_owner ON drills(owner_id, created_at DESC, id);
CREATE INDEX drills_class ON drills(class_id, created_at DESC);

-- No reference to items: a takedown removes those, and the room lets go of their words.
CREATE TABLE drill_items (
  drill_id TEXT NOT NULL REFERENCES drills(id),
  position INTEGER NOT NULL,
  item_id TEXT NOT NULL,
  claim_id TEXT NOT NULL,
  PRIMARY KEY (drill_id, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX drill_items_claim ON drill_items(claim_id);

-- A player of a class: a token's hash and when it was last seen, no name.
CREATE TABLE class_players (
  id TEXT PRIMARY KEY,
  class_id TEXT NOT NULL REFERENCES classes(id),
  token_hash TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  UNIQUE (class_id, token_hash)
) STRICT;
CREATE INDEX class_players_seen ON class_players(class_id, seen_at);

CREATE TABLE class_cards (
  player_id TEXT NOT NULL REFERENCES class_players(id),
  item_id TEXT NOT NULL,
  class_id TEXT NOT NULL REFERENCES classes(id),
  card TEXT NOT NULL,
  due_at TEXT NOT NULL,
  last_drill TEXT NOT NULL,
  PRIMARY KEY (player_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX class_cards_due ON class_cards(class_id, due_at);
