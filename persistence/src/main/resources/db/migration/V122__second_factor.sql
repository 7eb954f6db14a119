-- A code of an authenticator app beside the password. The secret has to be readable to check a code
-- with; it opens nothing without the password, which is not.
create table account_second_factor (
  account_id bigint primary key references account (id) deferrable initially deferred,
  secret bytea not null check (length(secret) = 20),
  set_at timestamptz not null,
  -- The latest time step a code was taken for: each code works once.
  last_step bigint not null
);

-- For somebody whose phone is gone; as hashes, each works once.
create table account_recovery_code (
  account_id bigint not null references account (id) deferrable initially deferred,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);
