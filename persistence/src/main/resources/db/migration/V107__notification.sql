-- What is to be told about a case, written in the transaction of its cause.
create sequence notice_id start with 50 increment by 50;

create table notice (
  id bigint primary key default nextval('notice_id'),
  application_number text not null references permit_application (number) deferrable initially deferred,
  kind text not null,
  -- The day the notice names, where it names one.
  on_date date,
  -- The only person it is for, or null where it is for everybody who can see the case.
  account_id bigint references account (id) deferrable initially deferred,
  created_at timestamptz not null,
  -- When it was turned into one mail for each person who can see the case.
  addressed_at timestamptz
);

create index notice_unaddressed on notice (id) where addressed_at is null;
create index notice_case on notice (application_number, created_at);

-- One mail to one person. It never holds what the case is about.
create sequence notice_mail_id start with 50 increment by 50;

create table notice_mail (
  id bigint primary key default nextval('notice_mail_id'),
  notice_id bigint references notice (id) deferrable initially deferred,
  account_id bigint references account (id) deferrable initially deferred,
  address text not null,
  language text not null check (language in ('FI', 'SV', 'EN')),
  kind text not null,
  application_number text,
  on_date date,
  -- The link of an account mail, kept only until the mail has been sent.
  link text,
  -- What shows that the mail is genuine: the same code stands in the service.
  control_code text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  attempts int not null default 0,
  last_error text,
  next_attempt_at timestamptz not null,
  check (sent_at is null or link is null)
);

create index notice_mail_unsent on notice_mail (next_attempt_at) where sent_at is null;
create unique index notice_mail_control_code on notice_mail (control_code);
create index notice_mail_account on notice_mail (account_id, created_at);
-- Nobody is told the same thing twice.
create unique index notice_mail_once on notice_mail (notice_id, account_id);
