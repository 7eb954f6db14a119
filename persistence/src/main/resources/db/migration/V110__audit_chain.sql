-- The seal of the audit trail: each link holds the hash of the line it seals and of the link before.
-- Lines are sealed seconds after they were written, in batches, so that no act waits for another's.
create table audit_link (
  position bigint primary key check (position > 0),
  -- No foreign key: a line that was removed is to be found missing, not refused.
  entry_id bigint not null unique,
  hash bytea not null check (length(hash) = 32),
  sealed_at timestamptz not null
);

-- The head of the chain at the end of each Helsinki day.
create table audit_digest (
  day date primary key,
  position bigint not null,
  hash bytea not null check (length(hash) = 32),
  written_at timestamptz not null
);

-- Lines that wait for their seal. Not read off the ids: a line can commit after one with a higher id.
create table audit_unsealed (
  entry_id bigint primary key
);

insert into audit_unsealed select id from audit_entry;

create function queue_audit_entry_for_seal() returns trigger language plpgsql as $$
begin
  insert into audit_unsealed select id from added;
  return null;
end
$$;

create trigger audit_entry_is_sealed after insert on audit_entry
  referencing new table as added
  for each statement execute function queue_audit_entry_for_seal();

create trigger audit_link_is_append_only before update or delete or truncate on audit_link
  for each statement execute function refuse_change_of_audit_entry();

create trigger audit_digest_is_append_only before update or delete or truncate on audit_digest
  for each statement execute function refuse_change_of_audit_entry();

-- Triggers can be switched off by the owner; the rights are taken from the service's own account.
revoke update, delete, truncate on audit_entry, audit_link, audit_digest from current_user;
