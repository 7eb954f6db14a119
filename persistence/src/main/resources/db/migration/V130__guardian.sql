-- Children as guardians act for them. A child is written down when a guardian's rights are looked up
-- for the first time, or when an officer records a guardianship from a document.
create sequence child_id start with 50 increment by 50;

create table child (
  id bigint primary key default nextval('child_id'),
  version int not null,
  -- Who the child is in the register of guardians and at the identification service; null where
  -- only a document tells of the child.
  person_id text,
  given_names text not null,
  family_name text not null,
  birth_date date not null,
  -- The child's own account, once the child has identified.
  account_id bigint references account (id) deferrable initially deferred
);

create unique index child_person on child (person_id) where person_id is not null;
create unique index child_account on child (account_id) where account_id is not null;

-- Who is a guardian of whom, from when to when; a change of custody ends a row and begins another.
create sequence guardianship_id start with 50 increment by 50;

create table guardianship (
  id bigint primary key default nextval('guardianship_id'),
  child_id bigint not null references child (id) deferrable initially deferred,
  -- Who the guardian is in the register, or null where an officer recorded it from a document.
  person_id text,
  -- The guardian's account, null until the guardian has identified for the first time.
  account_id bigint references account (id) deferrable initially deferred,
  guardian_name text not null,
  ground text not null check (ground in ('REGISTER', 'DOCUMENT')),
  -- The document an officer read, and the officer.
  document text,
  recorded_by bigint references account (id) deferrable initially deferred,
  began_at timestamptz not null,
  ended_at timestamptz,
  end_cause text check (end_cause in ('REGISTER', 'DOCUMENT', 'OF_AGE')),
  end_document text,
  ended_by bigint references account (id) deferrable initially deferred,
  check ((ground = 'REGISTER') = (person_id is not null)),
  check ((ground = 'DOCUMENT') = (document is not null and recorded_by is not null)),
  check ((ended_at is null) = (end_cause is null)),
  check (ended_at is null or ended_at >= began_at)
);

create index guardianship_account on guardianship (account_id) where ended_at is null;
create index guardianship_person on guardianship (person_id) where ended_at is null;
create unique index guardianship_register on guardianship (child_id, person_id) where ended_at is null;
create unique index guardianship_document on guardianship (child_id, account_id) where ended_at is null;

-- A case that guardians have for a child.
create table child_case (
  application_number text primary key references permit_application (number) deferrable initially deferred,
  child_id bigint not null references child (id) deferrable initially deferred,
  -- Whose account the case is in; null when no guardian is left, or since the child is of age.
  applying_guardianship bigint references guardianship (id) deferrable initially deferred,
  -- When the case moved to the person, who had come of age.
  moved_at timestamptz,
  version int not null
);

create index child_case_child on child_case (child_id);

-- What guardians and the child have been asked and have said: only ever added to.
create sequence guardian_statement_id start with 50 increment by 50;

create table guardian_statement (
  id bigint primary key default nextval('guardian_statement_id'),
  application_number text not null references child_case (application_number) deferrable initially deferred,
  kind text not null check (kind in ('ASKED', 'CONSENTED', 'REFUSED', 'CHANGE_PROPOSED', 'CHANGE_AGREED')),
  -- Whose consent it is about, or who proposes or agrees; null for the child.
  guardianship_id bigint references guardianship (id) deferrable initially deferred,
  -- Who is to go on with the application.
  to_guardianship bigint references guardianship (id) deferrable initially deferred,
  -- The answers that were read: a consent is given to these and to no others.
  read_state text,
  reason text,
  made_by bigint not null references account (id) deferrable initially deferred,
  identity_level text not null,
  at timestamptz not null,
  check ((kind in ('CONSENTED', 'REFUSED')) = (read_state is not null))
);

create index guardian_statement_case on guardian_statement (application_number, id);

create function refuse_change_of_guardian_statement() returns trigger language plpgsql as $$
begin
  raise exception 'What a guardian has said is only added to';
end
$$;

create trigger guardian_statement_is_append_only before update on guardian_statement
  for each statement execute function refuse_change_of_guardian_statement();

-- With a draft that is never sent goes all that was said about it.
create function refuse_removal_of_guardian_statement() returns trigger language plpgsql as $$
begin
  if exists (
    select from permit_application a
    where a.number = old.application_number and a.status <> 'DRAFT'
  ) then
    raise exception 'What a guardian has said of a sent application stays';
  end if;
  return old;
end
$$;

create trigger guardian_statement_stays before delete on guardian_statement
  for each row execute function refuse_removal_of_guardian_statement();

-- The guardian beside the one who applies: reads, and consents or refuses.
alter table access_grant drop constraint access_grant_capacity_check;
alter table access_grant add constraint access_grant_capacity_check
  check (capacity in ('SELF', 'GUARDIAN', 'CO_GUARDIAN', 'COUNSEL', 'REPRESENTATIVE', 'EMPLOYER'));
