-- Additional information sent without being asked; appended only.
create table addition (
  id uuid primary key,
  application_number text not null references permit_application (number) deferrable initially deferred,
  sent_by bigint not null references account (id) deferrable initially deferred,
  -- The sender's first, second … in the case: sending one of them twice sends it once.
  seq int not null check (seq > 0),
  text text,
  documents jsonb not null,
  sent_at timestamptz not null,
  sender_name text not null,
  capacity text not null,
  unique (application_number, sent_by, seq)
);

-- The read receipt: when somebody of the authority first opened it; appended only.
create table addition_reading (
  addition_id uuid primary key references addition (id) deferrable initially deferred,
  read_at timestamptz not null,
  read_by bigint references account (id) deferrable initially deferred
);
