CREATE UNIQUE INDEX owners_recovery ON owners(recovery_hash) WHERE recovery_hash IS NOT NULL;
CREATE INDEX reports_quiz ON reports(quiz_id, created_at DESC, id);
CREATE INDEX reports_item ON reports(item_id);
