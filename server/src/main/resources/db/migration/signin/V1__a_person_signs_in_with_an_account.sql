create schema signin;
grant usage on schema signin to verger_app;

create table signin.account (
  trust_id      uuid not null,
  person_id     uuid not null,
  email         text not null unique check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
  name          text not null check (length(name) between 1 and 201),
  password      text,
  code_secret   bytea,
  code_step     bigint not null default 0,
  has_passkey   boolean not null default false,
  demonstration boolean not null default false,
  opened_at     timestamptz not null,
  disabled_at   timestamptz,
  primary key (trust_id, person_id),
  foreign key (trust_id, person_id) references people.person
);
comment on table signin.account is
  'how a person proves who they are: password as an Argon2id hash, code_secret sealed, code_step the last step whose code was used';
call platform.wall_by_trust('signin.account');
grant select, insert, update on signin.account to verger_app;

-- exempt from row-level security: a try comes before anybody knows whose account it is
create table signin.throttle (
  subject bytea primary key check (length(subject) = 32),
  free_at timestamptz not null
);
comment on table signin.throttle is
  'how far ahead of its allowance a subject has tried to sign in; subject is a hash of the kind of try and of the address or id tried';
create index on signin.throttle (free_at);
grant select, insert, update, delete on signin.throttle to verger_app;
