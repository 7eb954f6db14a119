-- Foreign keys everywhere are checked at the end of the transaction: features refer to each other by
-- number and not by mapped relations, so the provider cannot know which insert has to come first.

-- Every message from another system that had its one effect or its one refusal. The row is written
-- in the transaction of that effect; a message that finds its row here changes nothing.
create table incoming_message (
  message_id uuid primary key,
  queue text not null,
  type text,
  application_number text,
  received_at timestamptz not null,
  -- The broker's own id of that one sending: tells a redelivery from a second sending.
  delivery text,
  outcome text not null check (outcome in ('ACCEPTED', 'REFUSED')),
  rule text,
  reply_id uuid not null,
  check ((outcome = 'REFUSED') = (rule is not null))
);
