-- The access ledger: append-only but for the end of a grant.
create sequence access_grant_id start with 50 increment by 50;

create table access_grant (
  id bigint primary key default nextval('access_grant_id'),
  application_number text not null,
  account_id bigint not null references account (id) deferrable initially deferred,
  capacity text not null check (capacity in ('SELF', 'GUARDIAN', 'COUNSEL', 'REPRESENTATIVE', 'EMPLOYER')),
  ground text not null,
  valid_from timestamptz not null,
  ended_at timestamptz,
  check (ended_at is null or ended_at >= valid_from)
);

-- Every access check and every list of cases reads open grants by account.
create index access_grant_open on access_grant (account_id, application_number) where ended_at is null;
create index access_grant_case on access_grant (application_number) where ended_at is null;
