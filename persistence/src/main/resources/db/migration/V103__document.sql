-- Documents of a case, and their content: encrypted, in chunks, once for equal bytes.

-- What is being received has no digest yet; what has one is whole. Nothing reads a content without
-- a digest, and what no document points to is deleted by the nightly sweep.
create table document_content (
  id uuid primary key,
  key_id text not null,
  sha256 text unique check (sha256 ~ '^[0-9a-f]{64}$'),
  size bigint check (size > 0),
  chunks integer check (chunks > 0),
  received_at timestamptz not null,
  check ((sha256 is null) = (size is null) and (sha256 is null) = (chunks is null))
);

create index document_content_received on document_content (received_at);

create table document_chunk (
  content_id uuid not null references document_content (id) on delete cascade deferrable initially deferred,
  seq integer not null check (seq >= 0),
  bytes bytea not null,
  primary key (content_id, seq)
);

-- Cipher text cannot be compressed: do not try.
alter table document_chunk alter column bytes set storage external;

-- A row is never deleted and, once sent, never changed. One removed before sending keeps its
-- digest as evidence of what was there and lets go of its content.
create table document (
  id uuid primary key,
  application_number text not null,
  purpose text not null check (purpose in ('ATTACHMENT', 'RECEIPT', 'DECISION')),
  slot text not null,
  file_name text not null check (length(file_name) between 1 and 200),
  media_type text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  size bigint not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  content_id uuid references document_content (id) deferrable initially deferred,
  added_at timestamptz not null,
  added_by bigint references account (id) deferrable initially deferred,
  sent_at timestamptz,
  removed_at timestamptz,
  removed_by bigint references account (id) deferrable initially deferred,
  version integer not null,
  check ((removed_at is null) = (content_id is not null)),
  check (removed_at is null or sent_at is null)
);

create index document_of_application on document (application_number, slot) where removed_at is null;
create index document_by_content on document (content_id) where content_id is not null;
