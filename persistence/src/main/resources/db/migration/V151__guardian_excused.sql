-- A guardian whose consent is not waited for (361/1983 section 5): why, and the document of the case
-- that shows it.
alter table guardian_statement add column absence text
  check (absence in ('SOLE_CUSTODY', 'UNREACHABLE', 'DEAD'));
alter table guardian_statement add column document_id uuid;

alter table guardian_statement drop constraint guardian_statement_kind_check;
alter table guardian_statement add constraint guardian_statement_kind_check check (kind in
  ('ASKED', 'CONSENTED', 'REFUSED', 'EXCUSED', 'CHANGE_PROPOSED', 'CHANGE_AGREED'));
alter table guardian_statement add constraint guardian_statement_excused_check check
  ((kind = 'EXCUSED') = (absence is not null) and (absence is null) = (document_id is null));

-- When the family was told that the child will soon be of age.
alter table child add column told_of_age_at timestamptz;
