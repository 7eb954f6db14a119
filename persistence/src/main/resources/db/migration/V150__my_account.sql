-- How to reach an account's holder besides by e-mail, and how they want to be told.
create table account_reach (
  account_id bigint primary key references account (id) deferrable initially deferred,
  version int not null default 1,
  phone text,
  street_address text,
  postal_code text,
  city text,
  country text,
  notices_by_email boolean not null
);

-- Closed accounts are looked through when their time is over.
create index account_closed on account (closed_at) where closed_at is not null;

-- When its people were told that an untouched draft will be removed.
alter table permit_application add column ending_told_at timestamptz;

-- The retention job looks through drafts, the oldest first.
create index permit_application_draft on permit_application (started_at) where status = 'DRAFT';
