-- What happened that others may want to hear of. Triggers write it in the same transaction as the change itself.
CREATE TABLE events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  type TEXT NOT NULL,
  subject TEXT NOT NULL,
  detail TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX events_owner ON events(owner_id, seq);

CREATE TRIGGER events_of_corrections AFTER INSERT ON corrections WHEN NEW.change <> 'kept'
BEGIN
  INSERT INTO events (owner_id, type, subject, detail, created_at)
  VALUES (
    NEW.owner_id,
    CASE NEW.change WHEN 'takedown' THEN 'article.withdrawn' ELSE 'article.corrected' END,
    NEW.article_id,
    json_object('articleVersion', NEW.article_version, 'change', NEW.change, 'claimId', NEW.claim_id, 'successorId', NEW.successor_id),
    NEW.created_at
  );
END;

CREATE TRIGGER events_of_quizzes AFTER UPDATE OF status ON quizzes
WHEN NEW.status <> OLD.status AND NEW.status IN ('published', 'withdrawn')
BEGIN
  INSERT INTO events (owner_id, type, subject, detail, created_at)
  VALUES (NEW.owner_id, 'quiz.' || NEW.status, NEW.id, '{}', NEW.updated_at);
END;

CREATE TRIGGER events_of_items AFTER UPDATE OF status ON items
WHEN NEW.status <> OLD.status AND OLD.status = 'live'
BEGIN
  INSERT INTO events (owner_id, type, subject, detail, created_at)
  VALUES (
    NEW.owner_id, 'quiz.corrected', NEW.quiz_id,
    json_object('itemId', NEW.id, 'change', NEW.status), NEW.updated_at
  );
END;

-- The signing secret is derived from the id and the server's secret: it is not here.
CREATE TABLE webhooks (
  id TEXT PRIMARY KEY,
  owner_id TEXT NOT NULL REFERENCES owners(id),
  url TEXT NOT NULL,
  events TEXT NOT NULL,
  told_until INTEGER NOT NULL,
  disabled_at TEXT,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX webhooks_owner ON webhooks(owner_id, created_at DESC, id);

CREATE TABLE deliveries (
  id TEXT PRIMARY KEY,
  webhook_id TEXT NOT NULL REFERENCES webhooks(id) ON DELETE CASCADE,
  type TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'waiting',
  attempts INTEGER NOT NULL DEFAULT 0,
  status INTEGER,
  sent_at TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX deliveries_webhook ON deliveries(webhook_id, created_at DESC, id);
CREATE INDEX deliveries_waiting ON deliveries(sent_at) WHERE state = 'waiting';
