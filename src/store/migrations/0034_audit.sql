CREATE INDEX audit_owner ON audit_log(owner_id, seq);
