CREATE UNIQUE INDEX owners_recovery ON owners(recovery_hash) WHERE recovery_hash IS NOT NULL;
CREATE INDEX reports_quiz ON reports(quiz_id, created_at DESC, id);
CREATE INDEX reports_item ON reports(item_id);
-- What is deleted leaves the pages of the index at once, not only when they are merged.
INSERT INTO claim_text (claim_text, rank) VALUES ('secure-delete', 1);
CREATE INDEX play_answers_item ON play_answers(item_id);
