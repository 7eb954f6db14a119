-- Documents of a case that a party asks for (Act 621/1999), and the copies given out.
create sequence document_request_number;

create table document_request (
  request_id text primary key check (length(request_id) between 1 and 64),
  application_number text not null references permit_application (number) deferrable initially deferred,
  status text not null check (status in ('RECEIVED', 'IN_REVIEW', 'PARTLY_DELIVERED', 'DELIVERED', 'REFUSED', 'DECISION_ASKED', 'DECIDED')),
  wish text not null check (length(wish) between 1 and 2000),
  -- Names of WantedKind, separated by commas; empty for none.
  kinds text not null,
  asked_at timestamptz not null,
  asked_by bigint not null references account (id) deferrable initially deferred,
  asker_name text not null,
  capacity text not null,
  asked_on text not null,
  due_on date not null,
  extended_for text check (extended_for in ('MANY_DOCUMENTS', 'SECRET_PARTS', 'OTHER_EXTRA_WORK')),
  withheld boolean not null,
  version int not null
);

create index document_request_of_asker on document_request (application_number, asked_by);

-- The desk's queue: what waits for the authority, the nearest last day first.
create index document_request_waiting on document_request (due_on, request_id)
  where status in ('RECEIVED', 'IN_REVIEW', 'PARTLY_DELIVERED', 'DECISION_ASKED');

-- What was done with a request; appended only.
create table document_request_step (
  id bigint primary key,
  request_id text not null references document_request (request_id) deferrable initially deferred,
  kind text not null check (kind in ('TAKEN', 'EXTENDED', 'DELIVERED', 'REFUSED', 'DECISION_ASKED', 'DECIDED')),
  at timestamptz not null,
  by_account bigint references account (id) deferrable initially deferred,
  by_name text not null,
  capacity text not null,
  ground text,
  words text
);

create sequence document_request_step_id start with 50 increment by 50;
create index document_request_step_of_request on document_request_step (request_id);

-- Each copy given out, to whom and until when it can be downloaded; appended only.
create table delivered_document (
  -- No reference: the record of a copy goes some time after its content, and this stays.
  document_id uuid primary key,
  request_id text not null references document_request (request_id) deferrable initially deferred,
  account_id bigint not null references account (id) deferrable initially deferred,
  file_name text not null,
  media_type text not null,
  size bigint not null,
  original_id uuid references document (id) deferrable initially deferred,
  -- What was taken out of the original, each with its ground (Act 621/1999 section 10).
  removals jsonb not null,
  delivered_at timestamptz not null,
  available_until date
);

create index delivered_document_of_request on delivered_document (request_id);
create index delivered_document_until on delivered_document (available_until) where available_until is not null;

create function refuse_change_of_document_request_history() returns trigger language plpgsql as $$
begin
  raise exception 'What was done with a request for documents is only added to';
end
$$;

create trigger document_request_step_is_append_only before update or delete on document_request_step
  for each statement execute function refuse_change_of_document_request_history();
create trigger delivered_document_is_append_only before update or delete on delivered_document
  for each statement execute function refuse_change_of_document_request_history();

-- Copies made for whoever asked. Their content goes when nobody may download them any more.
alter table document drop constraint document_purpose_check;
alter table document add constraint document_purpose_check
  check (purpose in ('ATTACHMENT', 'RECEIPT', 'DECISION', 'RENDITION'));
alter table document drop constraint document_check1;
alter table document add constraint document_check1
  check (removed_at is null or sent_at is null or purpose = 'RENDITION');
