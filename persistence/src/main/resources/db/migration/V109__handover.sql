-- The hand-over ledger: what leaves for other systems is first a row here, written in the business
-- transaction. The id is the message id. No foreign key to the case: a refusal of a message about an
-- unknown case leaves through here too.
create table handover_message (
  id uuid primary key,
  queue text not null check (queue like 'ef.out.%'),
  type text not null,
  version integer not null,
  application_number text,
  payload jsonb not null,
  -- The message this one answers.
  correlation_id uuid,
  created_at timestamptz not null,
  -- How many times it was asked to be sent: an equal second reply is a second sending.
  sending integer not null default 1 check (sending > 0),
  sent_at timestamptz,
  acknowledged_at timestamptz,
  attempts integer not null default 0,
  last_error text,
  next_attempt_at timestamptz not null
);

-- The relay reads the unsent ones, oldest first.
create index handover_message_unsent on handover_message (next_attempt_at) where sent_at is null;
-- The repair desk reads what was sent and never acknowledged; replies are not acknowledged.
create index handover_message_unacknowledged on handover_message (sent_at)
  where acknowledged_at is null and queue <> 'ef.out.replies';
create index handover_message_case on handover_message (application_number, created_at);

-- Every row is updated soon after it is written: keep the dead versions of the unsent index few.
alter table handover_message set (
  fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_cost_delay = 0);
