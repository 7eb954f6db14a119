-- Non-disclosure for personal safety: address and contact details of the person of this case are
-- hidden from everybody but the person and the officers who handle protected persons.
alter table permit_application add column non_disclosure boolean not null default false;
