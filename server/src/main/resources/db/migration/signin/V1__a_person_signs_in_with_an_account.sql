create schema signin;
grant usage on schema signin to verger_app;

create table signin.account (
  trust_id      uuid not null,
  person_id     uuid not null,
  email         text not null unique check (email = lower(email) and email ~ '^[^@[:space:]]+@[^@[:space:]]+$' and length(email) <= 254),
  name          text not null check (length(name) between 1 and 201),
  password      text,
  demonstration boolean not null default false,
  opened_at     timestamptz not null,
  disabled_at   timestamptz,
  primary key (trust_id, person_id),
  foreign key (trust_id, person_id) references people.person
);
comment on table signin.account is
  'how a person proves who they are: its address, and its password as an Argon2id hash';
call platform.wall_by_trust('signin.account');
grant select, insert, update on signin.account to verger_app;
