-- What is listed or asked for again and again is found by an index of just that, however much an owner holds.
ALTER TABLE claim_conflicts ADD COLUMN owner_id TEXT NOT NULL DEFAULT '';
UPDATE claim_conflicts SET owner_id = (SELECT owner_id FROM claims WHERE seq = claim_seq);
CREATE INDEX claim_conflicts_open ON claim_conflicts(owner_id, claim_seq, other_seq) WHERE kind = 'conflict' AND decided_at IS NULL;

-- The owner whose other quizzes hold the question back while its live drill is open.
ALTER TABLE drill_items ADD COLUMN held_for TEXT;
UPDATE drill_items SET held_for = (SELECT owner_id FROM drills WHERE id = drill_id AND mode = 'live' AND status = 'open');
DROP INDEX drill_items_claim;
CREATE INDEX drill_items_held ON drill_items(claim_id, held_for) WHERE held_for IS NOT NULL;

DROP INDEX api_keys_owner;
CREATE INDEX api_keys_owner ON api_keys(owner_id, created_at DESC, id DESC);
