-- The log of use (L5.05): who did, tried or saw what, when, in which capacity, on what ground.
-- No foreign keys and no personal data: it outlives what it tells of.
create sequence audit_entry_id start with 50 increment by 50;

create table audit_entry (
  id bigint primary key default nextval('audit_entry_id'),
  at timestamptz not null,
  account_id bigint,
  capacity text,
  ground text,
  action text not null,
  application_number text,
  outcome text not null check (outcome in ('DONE', 'REFUSED', 'VIEWED')),
  rule text,
  correlation_id text,
  details jsonb,
  check ((outcome = 'REFUSED') = (rule is not null))
);

create index audit_entry_case on audit_entry (application_number, at);
create index audit_entry_account on audit_entry (account_id, at) where account_id is not null;

create function refuse_change_of_audit_entry() returns trigger language plpgsql as $$
begin
  raise exception 'The audit trail is only added to';
end
$$;

create trigger audit_entry_is_append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change_of_audit_entry();
