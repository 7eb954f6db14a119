-- A grant can be given for a time that is known to end: from that instant on it gives nothing, even
-- if nobody comes to end it.
alter table access_grant add column valid_until timestamptz check (valid_until > valid_from);
