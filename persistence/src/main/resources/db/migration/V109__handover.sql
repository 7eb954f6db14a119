-- The hand-over ledger: what leaves for other systems is first a row here, written in the business
-- transaction. The id is the message id. No foreign key to the case: a refusal of a message about an
-- unknown case leaves through here too.
create table handover_message (
  id uuid primary key,
  queue text not null check (queue like 'ef.out.%'),
  type text not null,
  version int not null,
  application_number text,
  payload jsonb not null,
  -- The message this one answers.
  correlation_id uuid,
  created_at timestamptz not null,
  -- How many times it was asked to be sent: an equal second reply is a second sending.
  sending int not null default 1 check (sending > 0),
  sent_at timestamptz,
  acknowledged_at timestamptz
);

-- Room on each page for the row with its time of sending, which then touches no index.
alter table handover_message set (fillfactor = 50);

-- The repair desk reads what was never acknowledged; replies are not acknowledged.
create index handover_message_unacknowledged on handover_message (created_at)
  where acknowledged_at is null and queue <> 'ef.out.replies';

-- What the relay has still to send, in the order it was written; a row lives for milliseconds. Apart
-- from the ledger, because marking narrow rows costs a tenth of rewriting wide ones with their
-- indexes. Written and deleted in one statement with the ledger, hence no foreign key to check.
create table handover_unsent (
  seq bigint generated always as identity primary key,
  message_id uuid not null,
  sending int not null default 1,
  next_attempt_at timestamptz not null,
  attempts int not null default 0,
  last_error text
);

alter table handover_unsent set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
