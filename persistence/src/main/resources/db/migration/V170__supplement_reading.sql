-- The read receipt of an answer: when somebody of the authority first opened it; appended only.
create table supplement_answer_reading (
  application_number text not null,
  request_id text not null,
  item_id text not null,
  seq int not null,
  read_at timestamptz not null,
  read_by bigint references account (id) deferrable initially deferred,
  primary key (application_number, request_id, item_id, seq),
  foreign key (application_number, request_id, item_id, seq)
    references supplement_answer (application_number, request_id, item_id, seq)
    deferrable initially deferred
);
