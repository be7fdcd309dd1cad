-- A claim of another owner contradicts one: its owner hears of it, and nothing else changes.
CREATE TRIGGER events_of_strangers AFTER INSERT ON claim_conflicts WHEN NEW.kind = 'conflict' AND NEW.is_own = 0
BEGIN
  INSERT INTO events (owner_id, type, subject, detail, created_at)
  SELECT claims.owner_id, 'claim.contradicted', claims.article_id,
    json_object('claimId', claims.id, 'otherId', others.id), NEW.created_at
  FROM claims JOIN claims AS others ON others.seq = NEW.other_seq WHERE claims.seq = NEW.claim_seq;
END;
