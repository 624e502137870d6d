create schema providers;
grant usage on schema providers to verger_app;

create table providers.binding (
  trust_id  uuid not null,
  person_id uuid not null,
  issuer    text not null check (length(issuer) between 1 and 2000),
  subject   text not null check (length(subject) between 1 and 255),
  bound_at  timestamptz not null,
  primary key (trust_id, person_id, issuer),
  unique (issuer, subject),
  foreign key (trust_id, person_id) references signin.account
);
comment on table providers.binding is
  'which person at a provider lets which account in; issuer and subject are how the provider calls itself and them';
call platform.wall_by_trust('providers.binding');
grant select, insert, delete on providers.binding to verger_app;
