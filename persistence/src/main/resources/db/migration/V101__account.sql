-- Persons as users of the service. An account exists only once somebody has proved who opens it:
-- by a link sent to the e-mail address, or by an identification service.
create sequence account_id start with 50 increment by 50;

create table account (
  id bigint primary key default nextval('account_id'),
  version int not null default 1,
  kind text not null check (kind in ('PERSON', 'OFFICER')),
  given_names text not null,
  family_name text not null,
  -- As in the machine-readable lines of the passport, where the person has told it.
  passport_given_names text,
  passport_family_name text,
  birth_date date,
  language text not null check (language in ('FI', 'SV', 'EN')),
  -- As typed, for sending; the key is normalised, for finding.
  email text,
  email_key text,
  email_verified_at timestamptz,
  password_hash text,
  password_set_at timestamptz,
  created_at timestamptz not null,
  last_signed_in_at timestamptz,
  check ((email is null) = (email_key is null)),
  check ((email is null) = (email_verified_at is null)),
  check ((password_hash is null) = (password_set_at is null)),
  check (kind = 'PERSON' or password_hash is null)
);

create unique index account_email on account (email_key);

-- A registration waiting for its link to be opened. Several may wait for one address: whoever opens
-- the link and knows the password of that registration gets the account.
create sequence account_registration_id start with 50 increment by 50;

create table account_registration (
  id bigint primary key default nextval('account_registration_id'),
  version int not null default 1,
  email text not null,
  email_key text not null,
  given_names text not null,
  family_name text not null,
  passport_given_names text,
  passport_family_name text,
  birth_date date,
  language text not null check (language in ('FI', 'SV', 'EN')),
  password_hash text not null,
  terms_version text not null,
  electronic_service_version text,
  created_at timestamptz not null,
  token_hash bytea not null,
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  account_id bigint references account (id) deferrable initially deferred
);

create unique index account_registration_token on account_registration (token_hash);
create index account_registration_expiry on account_registration (expires_at);

-- Links sent by mail, as hashes: reading this table opens no account.
create sequence account_mail_token_id start with 50 increment by 50;

create table account_mail_token (
  id bigint primary key default nextval('account_mail_token_id'),
  account_id bigint not null references account (id) deferrable initially deferred,
  purpose text not null check (purpose in ('RESET_PASSWORD', 'CONFIRM_EMAIL')),
  -- The address to be confirmed, or the one the link was sent to.
  email text not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create unique index account_mail_token_hash on account_mail_token (token_hash);
create index account_mail_token_account on account_mail_token (account_id);

-- Who the account's person is at an identification service; dated, because it can change (L4.06).
create sequence account_identity_id start with 50 increment by 50;

create table account_identity (
  id bigint primary key default nextval('account_identity_id'),
  account_id bigint not null references account (id) deferrable initially deferred,
  issuer text not null,
  subject text not null,
  linked_at timestamptz not null,
  ended_at timestamptz,
  check (ended_at is null or ended_at >= linked_at)
);

create unique index account_identity_open on account_identity (issuer, subject) where ended_at is null;
create index account_identity_account on account_identity (account_id);

-- What the authority's directory said an officer may do, at the latest sign-in.
create table account_role (
  account_id bigint not null references account (id) deferrable initially deferred,
  role text not null,
  primary key (account_id, role)
);

-- Terms of use and the consent to electronic service are two different promises, each with its own
-- text and time; a new text is a new row.
create sequence account_consent_id start with 50 increment by 50;

create table account_consent (
  id bigint primary key default nextval('account_consent_id'),
  account_id bigint not null references account (id) deferrable initially deferred,
  kind text not null check (kind in ('TERMS', 'ELECTRONIC_SERVICE')),
  text_version text not null,
  language text not null check (language in ('FI', 'SV', 'EN')),
  given_at timestamptz not null,
  ended_at timestamptz,
  check (ended_at is null or ended_at >= given_at)
);

create index account_consent_account on account_consent (account_id);

-- Browsers a person has signed in from, each known by a hash of its cookie. Guesses from elsewhere
-- do not slow these down.
create sequence account_device_id start with 50 increment by 50;

create table account_device (
  id bigint primary key default nextval('account_device_id'),
  account_id bigint not null references account (id) deferrable initially deferred,
  token_hash bytea not null,
  first_seen_at timestamptz not null,
  last_seen_at timestamptz not null
);

create unique index account_device_token on account_device (account_id, token_hash);
