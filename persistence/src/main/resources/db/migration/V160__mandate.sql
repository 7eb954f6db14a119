-- Counsel and representatives. Who acts for clients says so once, with profession and how to be reached.
create table counsel_profile (
  account_id bigint primary key references account (id) deferrable initially deferred,
  profession text not null check (profession in ('ADVOCATE', 'LICENSED_COUNSEL', 'PUBLIC_LEGAL_AID', 'APPOINTED', 'OTHER')),
  organisation text,
  licence_number text,
  phone text,
  opened_at timestamptz not null,
  version int not null
);

-- The person for whom somebody acts. One person has one row, whatever the number of cases; the seats
-- of counsel and representative are hers.
create sequence client_id start with 50 increment by 50;

create table client (
  id bigint primary key default nextval('client_id'),
  version int not null
);

create table client_case (
  application_number text primary key references permit_application (number) deferrable initially deferred,
  client_id bigint not null references client (id) deferrable initially deferred
);

create index client_case_client on client_case (client_id);
create index permit_application_customer on permit_application (customer_number) where customer_number is not null;

-- That somebody acts for a client, from the first line of the claim to its end. What was stated and
-- what happened is never overwritten: changes are lines of mandate_step.
create sequence mandate_id start with 50 increment by 50;

create table mandate (
  id bigint primary key default nextval('mandate_id'),
  version int not null,
  holder_id bigint not null references account (id) deferrable initially deferred,
  holder_name text not null,
  role text not null check (role in ('AGENT', 'COUNSEL', 'GUARDIAN', 'REPRESENTATIVE')),
  seat text not null check (seat in ('COUNSEL', 'REPRESENTATIVE')),
  status text not null check (status in ('DRAFT', 'WAITING_APPROVAL', 'NEEDS_SPECIFICATION', 'ACTIVE', 'REJECTED', 'WITHDRAWN', 'ENDED', 'BARRED')),
  -- The client as named by whoever asks; nothing is told of whether somebody is found.
  stated_number text not null,
  stated_family_name text not null,
  stated_given_names text not null,
  stated_birth_date date not null,
  -- Whom and which case the claim is about, once it is known.
  client_id bigint references client (id) deferrable initially deferred,
  application_number text references permit_application (number) deferrable initially deferred,
  ground text not null check (ground in ('POWER_OF_ATTORNEY', 'NOTICE', 'COURT_ORDER')),
  scope text not null check (scope in ('THIS_CASE', 'ALL_CASES')),
  valid_until date,
  receives_service boolean not null,
  may_substitute boolean not null,
  drafted_at timestamptz not null,
  submitted_at timestamptz,
  active_from timestamptz,
  ended_at timestamptz,
  end_reason text,
  -- Until when it was foreseen to last when its people were warned.
  ending_told_at timestamptz,
  -- How often the client was reminded of a claim that waits.
  reminders int not null default 0,
  check ((status in ('ENDED', 'BARRED')) = (ended_at is not null)),
  check ((ended_at is null) = (end_reason is null)),
  check (status <> 'ACTIVE' or (client_id is not null and application_number is not null and active_from is not null)),
  check (status = 'DRAFT' or submitted_at is not null)
);

-- One counsel and one representative for a client at any time, whoever approves them, from wherever.
create unique index mandate_seat on mandate (client_id, seat) where status = 'ACTIVE';
create index mandate_holder on mandate (holder_id, status);
create index mandate_client on mandate (client_id);
create index mandate_case on mandate (application_number);
create index mandate_desk on mandate (submitted_at, id) where status in ('WAITING_APPROVAL', 'NEEDS_SPECIFICATION');
create index mandate_period on mandate (valid_until) where status = 'ACTIVE';

-- What was done to a mandate, by whom, with which words; appended only.
create sequence mandate_step_id start with 50 increment by 50;

create table mandate_step (
  id bigint primary key default nextval('mandate_step_id'),
  mandate_id bigint not null references mandate (id) deferrable initially deferred,
  kind text not null,
  at timestamptz not null,
  made_by bigint references account (id) deferrable initially deferred,
  maker_name text not null,
  capacity text not null,
  text text,
  other_account bigint references account (id) deferrable initially deferred,
  other_name text
);

create index mandate_step_mandate on mandate_step (mandate_id, id);

create function refuse_change_of_mandate_step() returns trigger language plpgsql as $$
begin
  raise exception 'What was done to a mandate is only added to';
end
$$;

create trigger mandate_step_is_append_only before update on mandate_step
  for each statement execute function refuse_change_of_mandate_step();

-- Who acts under the holder.
create table mandate_substitute (
  mandate_id bigint not null references mandate (id) deferrable initially deferred,
  account_id bigint not null references account (id) deferrable initially deferred,
  name text not null,
  named_at timestamptz not null,
  ended_at timestamptz,
  primary key (mandate_id, account_id, named_at)
);

create index mandate_substitute_account on mandate_substitute (account_id) where ended_at is null;

-- The papers of a mandate. They are no documents of the case: they come before anybody has a right in it.
create table mandate_paper (
  id uuid primary key,
  mandate_id bigint not null references mandate (id) deferrable initially deferred,
  file_name text not null check (length(file_name) between 1 and 200),
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content_id uuid references document_content (id) deferrable initially deferred,
  added_at timestamptz not null,
  removed_at timestamptz,
  check ((removed_at is null) = (content_id is not null))
);

create index mandate_paper_mandate on mandate_paper (mandate_id) where removed_at is null;
create index mandate_paper_content on mandate_paper (content_id) where content_id is not null;

-- A mandate may cover the receiving of what is served (434/2003 §56, L2.08): read with the grant.
alter table access_grant add column receives_service boolean not null default false;

-- What a mandate has given, by its ground.
create index access_grant_ground on access_grant (ground) where ended_at is null and capacity in ('COUNSEL', 'REPRESENTATIVE');

-- When somebody who acts for clients last looked at a case: what came since is new.
create table counsel_visit (
  account_id bigint not null references account (id) deferrable initially deferred,
  application_number text not null references permit_application (number) deferrable initially deferred,
  seen_at timestamptz not null,
  primary key (account_id, application_number)
);
