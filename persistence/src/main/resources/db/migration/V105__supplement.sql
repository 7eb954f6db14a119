-- Requests for additional information. A request from another system keeps that system's id; two
-- cases may have the same one.
create sequence supplement_request_number;

create table supplement_request (
  application_number text not null references permit_application (number) deferrable initially deferred,
  request_id text not null check (length(request_id) between 1 and 64),
  status text not null check (status in ('OPEN', 'PARTLY_ANSWERED', 'ANSWERED', 'ANSWERED_LATE', 'WITHDRAWN', 'CLOSED')),
  addressee text not null check (addressee in ('APPLICANT', 'EMPLOYER', 'COUNSEL')),
  language text not null check (language in ('FI', 'SV', 'EN')),
  due_on date not null,
  intro text not null,
  -- What is asked and how far each item is: always read and written with its request.
  items jsonb not null,
  requested_at timestamptz not null,
  requested_by bigint references account (id) deferrable initially deferred,
  requested_on text not null,
  opened_at timestamptz,
  answered_late boolean not null,
  withdrawn_because text,
  time_state text not null check (time_state in ('NOT_ASKED', 'ASKED', 'GIVEN', 'NOT_GIVEN')),
  time_asked_until date,
  time_asked_because text,
  time_decided_because text,
  version int not null,
  primary key (application_number, request_id)
);

-- The earliest last day of what a case still waits for.
create index supplement_request_waiting on supplement_request (application_number, due_on)
  where status in ('OPEN', 'PARTLY_ANSWERED');

-- What was sent; appended only, an addition is the item's next answer.
create table supplement_answer (
  application_number text not null,
  request_id text not null,
  item_id text not null,
  seq int not null check (seq > 0),
  text text,
  cannot_reason text,
  confirmed boolean not null,
  documents jsonb not null,
  late boolean not null,
  sent_at timestamptz not null,
  sent_by bigint references account (id) deferrable initially deferred,
  sender_name text not null,
  capacity text not null,
  primary key (application_number, request_id, item_id, seq),
  foreign key (application_number, request_id) references supplement_request (application_number, request_id) deferrable initially deferred
);

-- What is being written, saved item by item; documents wait in their slot.
create table supplement_answer_draft (
  application_number text not null,
  request_id text not null,
  item_id text not null,
  text text,
  cannot_reason text,
  confirmed boolean not null,
  counter bigint not null,
  saved_at timestamptz not null,
  saved_by bigint references account (id) deferrable initially deferred,
  saver_name text not null,
  primary key (application_number, request_id, item_id),
  foreign key (application_number, request_id) references supplement_request (application_number, request_id) deferrable initially deferred
);
