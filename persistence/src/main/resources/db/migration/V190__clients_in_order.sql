-- Somebody may act for thousands. The first page of the list, the nearest last days and the count of
-- all are read in the order of an index, which is why a line of the ledger that belongs to somebody
-- who acts for others carries the status and the last day of its case. What a page shows, and who
-- may see it, is still read from the case itself.
alter table access_grant add column case_status text;
alter table access_grant add column case_due_on date;

update access_grant g set case_status = a.status, case_due_on = a.due_on
from permit_application a
where a.number = g.application_number and g.ended_at is null and g.capacity in ('COUNSEL', 'REPRESENTATIVE');

create index access_grant_clients on access_grant (account_id, case_due_on, application_number desc)
  include (case_status, valid_from, valid_until)
  where ended_at is null and capacity in ('COUNSEL', 'REPRESENTATIVE');

create function line_follows_case() returns trigger language plpgsql as $$
begin
  select status, due_on into new.case_status, new.case_due_on
  from permit_application where number = new.application_number;
  return new;
end $$;

create trigger access_grant_follows_case before insert on access_grant
  for each row when (new.capacity in ('COUNSEL', 'REPRESENTATIVE')) execute function line_follows_case();

create function case_leads_lines() returns trigger language plpgsql as $$
begin
  update access_grant set case_status = new.status, case_due_on = new.due_on
  where application_number = new.number and ended_at is null and capacity in ('COUNSEL', 'REPRESENTATIVE');
  return null;
end $$;

-- A line may be written before its case in one transaction.
create trigger permit_application_leads_lines after insert on permit_application
  for each row execute function case_leads_lines();

create trigger permit_application_change_leads_lines after update of status, due_on on permit_application
  for each row when (old.status is distinct from new.status or old.due_on is distinct from new.due_on)
  execute function case_leads_lines();
