-- What readers answered, without anything about them: a random number for each play.
CREATE TABLE plays (
  id TEXT PRIMARY KEY,
  quiz_id TEXT NOT NULL REFERENCES quizzes(id),
  owner_id TEXT NOT NULL REFERENCES owners(id),
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX plays_quiz ON plays(quiz_id, created_at);

CREATE TABLE play_answers (
  play_id TEXT NOT NULL REFERENCES plays(id),
  item_id TEXT NOT NULL,
  quiz_id TEXT NOT NULL,
  option_id TEXT NOT NULL,
  is_right INTEGER NOT NULL,
  PRIMARY KEY (play_id, item_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX play_answers_quiz ON play_answers(quiz_id, item_id);
