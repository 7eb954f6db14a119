-- Cases whose application was lodged with the authority elsewhere, an asylum application for example:
-- they have no form of ours, and nobody began them here. Their numbers are never those of drafts.
alter sequence application_number maxvalue 4999999;
create sequence registered_case_number minvalue 5000000 maxvalue 5999999;

alter table permit_application
  add column unaccompanied_minor boolean not null default false,
  add constraint lodged_elsewhere_check check (form_version > 0
    or (started_by is null and submitted_at is not null and substr(number, 9) >= '5000000'));

-- A decision may be served wholly outside this service.
alter table decision
  drop constraint decision_service_mode_check,
  add constraint decision_service_mode_check check (service_mode in ('ORDINARY', 'VERIFIABLE', 'OTHER')),
  drop constraint decision_check1,
  add constraint decision_favourable_check check (outcome = 'GRANTED' or service_mode <> 'ORDINARY');
