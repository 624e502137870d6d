create schema proofs;
grant usage on schema proofs to verger_app;

create table proofs.code (
  trust_id  uuid not null,
  person_id uuid not null,
  secret    bytea not null,
  last_step bigint not null default 0,
  set_up_at timestamptz not null,
  primary key (trust_id, person_id)
);
comment on table proofs.code is
  'what a person''s phone makes codes from, sealed; last_step is the half minute whose code was used last';
call platform.wall_by_trust('proofs.code');
grant select, insert, update, delete on proofs.code to verger_app;

create table proofs.recovery_code (
  trust_id  uuid not null,
  person_id uuid not null,
  hash      bytea not null check (length(hash) = 32),
  used_at   timestamptz,
  primary key (trust_id, person_id, hash)
);
comment on table proofs.recovery_code is 'what helps a person who lost their phone, once each; SHA-256 of 80 random bits';
call platform.wall_by_trust('proofs.recovery_code');
grant select, insert, update, delete on proofs.recovery_code to verger_app;

create table proofs.link (
  trust_id   uuid not null,
  hash       bytea not null check (length(hash) = 32),
  person_id  uuid not null,
  expires_at timestamptz not null,
  used_at    timestamptz,
  primary key (trust_id, hash)
);
comment on table proofs.link is 'a link that was sent to a person, by the SHA-256 of what stands in it; good once and not for long';
create index on proofs.link (trust_id, person_id);
call platform.wall_by_trust('proofs.link');
grant select, insert, update, delete on proofs.link to verger_app;

create table proofs.passkey (
  trust_id        uuid not null,
  credential_id   bytea not null unique,
  person_id       uuid not null,
  public_key      bytea not null,
  signatures      bigint not null,
  attestation     bytea not null,
  client_data     bytea not null,
  transports      text not null,
  backup_eligible boolean not null,
  backup_state    boolean not null,
  label           text not null check (length(label) between 1 and 60),
  added_at        timestamptz not null,
  used_at         timestamptz not null,
  primary key (trust_id, credential_id)
);
comment on table proofs.passkey is 'a key that a person''s device keeps for them; here is only its public half';
create index on proofs.passkey (trust_id, person_id);
call platform.wall_by_trust('proofs.passkey');
grant select, insert, update, delete on proofs.passkey to verger_app;

-- exempt from row-level security: a try comes before anybody knows whose account it is
create table proofs.throttle (
  subject bytea primary key check (length(subject) = 32),
  free_at timestamptz not null
);
comment on table proofs.throttle is
  'how far ahead of its allowance a subject has tried to sign in; subject is a hash of the kind of try and of the address or id tried';
create index on proofs.throttle (free_at);
grant select, insert, update, delete on proofs.throttle to verger_app;
