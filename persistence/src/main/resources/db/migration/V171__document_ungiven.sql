-- Copies made for a request and not given: what the nightly job looks through.
create index document_ungiven on document (added_at)
  where purpose = 'RENDITION' and sent_at is null and content_id is not null;
