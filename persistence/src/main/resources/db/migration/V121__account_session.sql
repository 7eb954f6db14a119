-- Where a person is signed in: their own list, and the way to end a session from elsewhere. What
-- the session holds stays in the server's memory; no network address is kept.
create table account_session (
  id uuid primary key,
  account_id bigint not null references account (id) deferrable initially deferred,
  -- The device of the cookie, to tell a person's own browsers apart.
  device_hash bytea not null,
  browser text not null,
  system text not null,
  identity_level text not null,
  means text not null,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz
);

create index account_session_open on account_session (account_id, last_seen_at) where ended_at is null;
