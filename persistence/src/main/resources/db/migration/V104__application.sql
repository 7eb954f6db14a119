-- Applications from draft to legal force; what arrived is kept exactly and apart.
create sequence application_number;

create table permit_application (
  number text primary key check (number ~ '^EF-\d{4}-\d{7}$'),
  form_code text not null,
  form_version int not null,
  status text not null check (status in ('DRAFT', 'AWAITING_IDENTITY', 'AWAITING_PROCESSING', 'IN_PROCESS',
    'WAITING_FOR_SUPPLEMENT', 'DECIDED', 'SERVED', 'FINAL', 'WITHDRAWN')),
  language text not null check (language in ('FI', 'SV', 'EN')),
  started_by bigint references account (id) deferrable initially deferred,
  started_at timestamptz not null,
  submitted_at timestamptz,
  family_name text,
  given_names text,
  birth_date date,
  citizenship text,
  diary_number text,
  customer_number text,
  status_since timestamptz not null,
  due_on date,
  version int not null,
  check ((status = 'DRAFT') = (submitted_at is null))
);

-- The officers' queue reads sent cases in the order they arrived.
create index permit_application_queue on permit_application (status, submitted_at, number) where status <> 'DRAFT';

alter table access_grant
  add constraint access_grant_application_fk foreign key (application_number) references permit_application (number) deferrable initially deferred;

-- One row an answer. The autosave's single statement writes here and nowhere else.
create table answer (
  application_number text not null references permit_application (number) deferrable initially deferred,
  question text not null,
  value jsonb not null,
  counter bigint not null,
  saved_at timestamptz not null,
  saved_by bigint not null,
  primary key (application_number, question)
);

create table submission (
  application_number text primary key references permit_application (number) deferrable initially deferred,
  arrived_at timestamptz not null,
  submitted_by bigint not null references account (id) deferrable initially deferred,
  submitter_name text not null,
  capacity text not null,
  identity_level text not null,
  content jsonb not null,
  fee_cents bigint
);

create sequence timeline_entry_id start with 50 increment by 50;

create table timeline_entry (
  id bigint primary key default nextval('timeline_entry_id'),
  application_number text not null references permit_application (number) deferrable initially deferred,
  at timestamptz not null,
  kind text not null,
  details jsonb not null
);

create index timeline_entry_case on timeline_entry (application_number, at);
