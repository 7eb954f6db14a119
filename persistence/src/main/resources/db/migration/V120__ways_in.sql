-- Two accounts of one person become one: the other is closed and leads to it. A closed account has
-- no way in; it stays as long as a case refers to it.
alter table account
  add column closed_at timestamptz,
  add column merged_into bigint references account (id) deferrable initially deferred,
  add check (merged_into is null or closed_at is not null),
  add check (closed_at is null or (email is null and password_hash is null));

create index account_merged_into on account (merged_into) where merged_into is not null;
