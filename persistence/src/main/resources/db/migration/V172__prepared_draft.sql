-- An application that somebody prepares for a client, who reads it and sends it. The draft is the
-- client's; here stands who prepares it under which mandate, and whether it is ready to be read.
create table prepared_draft (
  application_number text primary key references permit_application (number) deferrable initially deferred,
  mandate_id bigint not null references mandate (id) deferrable initially deferred,
  preparer_name text not null,
  begun_at timestamptz not null,
  handed_over_at timestamptz,
  version int not null,
  check (handed_over_at >= begun_at)
);

create index prepared_draft_mandate on prepared_draft (mandate_id);
