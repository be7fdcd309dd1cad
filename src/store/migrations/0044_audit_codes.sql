-- Earlier versions named what a request made by its answer, and a new recovery code among it.
UPDATE audit_log SET subject = '' WHERE action = 'POST /v1/recovery-code';
