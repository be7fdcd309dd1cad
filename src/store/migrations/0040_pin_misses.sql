-- How often somebody asked for a drill by a PIN that none has. The visitor is a keyed hash of address and hour.
CREATE TABLE pin_misses (
  visitor TEXT PRIMARY KEY,
  misses INTEGER NOT NULL,
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
