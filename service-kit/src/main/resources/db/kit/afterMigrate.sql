-- The service works under a role that owns nothing: it reads and writes rows, it never changes the schema,
-- the rules of visibility or the audit trail.
grant usage on schema public to "${application-role}";
grant select, insert, update, delete on all tables in schema public to "${application-role}";
revoke insert, update, delete, truncate on audit from "${application-role}";
revoke all on flyway_schema_history from "${application-role}";
