create schema ledger;
grant usage on schema ledger to verger_app;

create table ledger.subject_key (
  trust_id   uuid not null,
  subject_id uuid not null,
  sealed     bytea not null,
  primary key (trust_id, subject_id)
);
comment on table ledger.subject_key is
  'the key that seals what entries say about one subject, itself sealed by the vault; without it that is erased';
call platform.wall_by_trust('ledger.subject_key');
grant select, insert on ledger.subject_key to verger_app;

create table ledger.entry (
  trust_id     uuid not null,
  id           uuid not null,
  school_id    uuid,
  at           timestamptz not null,
  actor_person uuid,
  verb         text not null check (verb ~ '^[a-z][a-z_]{0,39}\.[a-z][a-z_]{0,39}$'),
  thing_kind   text not null check (thing_kind ~ '^[a-z][a-z_]{0,39}$'),
  thing_id     uuid not null,
  clauses      text[] not null,
  subject_id   uuid not null,
  commitment   bytea not null check (length(commitment) = 32),
  sealed       bytea not null,
  leaf_hash    bytea not null check (length(leaf_hash) = 32),
  format       smallint not null check (format = 1),
  primary key (trust_id, id)
);
comment on table ledger.entry is
  'what was done: by whom (null: by Verger itself), at which school (null: for the trust), on what, serving which clauses; final once written';
create index on ledger.entry (trust_id, thing_id);
grant select, insert on ledger.entry to verger_app;

alter table ledger.entry enable row level security;
alter table ledger.entry force row level security;
create policy of_the_trust_and_school on ledger.entry for select
  using (trust_id = (select platform.current_trust())
         and (school_id is null or school_id = any ((select platform.current_schools())::uuid[])));
create policy by_whoever_acts on ledger.entry for insert
  with check (trust_id = (select platform.current_trust())
              and (school_id is null or school_id = any ((select platform.current_schools())::uuid[]))
              and actor_person is not distinct from (select platform.current_person()));

-- for everybody, the owner and a replica included
create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only ever added to: % refused', lower(tg_op);
end $$;
create trigger only_ever_added_to before update or delete or truncate on ledger.entry
  for each statement execute function ledger.refuse_change();
alter table ledger.entry enable always trigger only_ever_added_to;
