-- Decisions, and the evidence of who opened them.
create sequence decision_number;

create table decision (
  decision_id text primary key,
  application_number text not null references permit_application (number) deferrable initially deferred,
  made_at timestamptz not null,
  made_by bigint references account (id) deferrable initially deferred,
  maker_name text not null,
  outcome text not null check (outcome in ('GRANTED', 'REFUSED', 'LAPSED')),
  permit_type text check (permit_type in ('A', 'B', 'P')),
  valid_from date,
  valid_until date,
  right_to_work text check (right_to_work in ('NONE', 'STUDENT', 'UNRESTRICTED')),
  appeal_court text,
  appeal_days int not null check (appeal_days >= 0),
  language text not null check (language in ('FI', 'SV')),
  summary text not null,
  reasons text not null,
  service_mode text not null check (service_mode in ('ORDINARY', 'VERIFIABLE')),
  document_id uuid not null,
  document_sha256 text not null,
  notice_at timestamptz not null,
  -- Each person it is served to, and how far that is: always read and written with the decision.
  recipients jsonb not null,
  -- The day on which the clock has something to do with it.
  clock_on date,
  legal_force_on date,
  confirmed_at timestamptz,
  version int not null,
  check ((outcome = 'GRANTED') = (permit_type is not null)),
  check (outcome = 'GRANTED' or service_mode = 'VERIFIABLE'),
  check (appeal_court is null or appeal_days > 0)
);

create index decision_case on decision (application_number, made_at);
create index decision_clock on decision (clock_on) where clock_on is not null;

-- The first opening by each person; appended only. It may have to convince a court (L1.18).
create table decision_opening (
  decision_id text not null references decision (decision_id) deferrable initially deferred,
  account_id bigint not null references account (id) deferrable initially deferred,
  person_name text not null,
  capacity text not null,
  ground text not null,
  identity_level text not null,
  opened_at timestamptz not null,
  correlation_id text,
  document_sha256 text not null,
  primary key (decision_id, account_id)
);
