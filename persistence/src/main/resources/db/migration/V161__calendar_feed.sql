-- The secret address at which a calendar program asks for the last days of somebody's clients. Only
-- its hash is kept: reading the database opens no calendar.
create table calendar_feed (
  account_id bigint primary key references account (id) on delete cascade deferrable initially deferred,
  token_hash bytea not null unique check (length(token_hash) = 32),
  made_at timestamptz not null,
  version int not null
);
