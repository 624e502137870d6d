create schema roster;
grant usage on schema roster to verger_app;

-- The edition of a school's names is the sum of the marks that are seen. Each statement that changes names adds one for each
-- school it touches, in its own transaction: the mark and the names are seen at once, or neither. A counter in a row would have
-- all who write at a school wait for each other for as long as a list is taken over; a row that is only added waits for nobody.
-- The newest mark would not do as an edition: of two transactions the one that began first may end last. Marks are drawn by
-- lot, not counted, because a transaction sees its own marks before others do: two that see different changes must not
-- arrive at the same sum. And a sum stays the same when some marks are replaced by theirs, so that they do not pile up.
create table roster.mark (
  trust_id  uuid not null,
  id        uuid not null default gen_random_uuid(),
  school_id uuid,
  lot       numeric not null default hashtextextended(gen_random_uuid()::text, 0),
  primary key (trust_id, id),
  foreign key (trust_id) references people.trust,
  foreign key (trust_id, school_id) references people.school
);
comment on table roster.mark is
  'that names of a school, or with no school of anybody in the trust, have changed: the sum of the lots is the edition of the names';
create index on roster.mark (trust_id, school_id);
call platform.wall_by_trust('roster.mark');
-- never updated: but who joins marks locks them, and locking asks for this right
grant select, insert, delete, update (lot) on roster.mark to verger_app;

-- Marks the schools of the rows that a statement changed; on an update only of those in which the names are no longer the same.
-- The first argument says of which school a row is, the second on what of it the names hang.
-- A migration that rewrites such rows as their owner switches these triggers off: no roster is in memory yet while it runs.
create function roster.mark_schools() returns trigger language plpgsql as $$
begin
  execute case tg_op
    when 'INSERT' then format('insert into roster.mark (trust_id, school_id) select distinct trust_id, %s from coming', tg_argv[0])
    when 'DELETE' then format('insert into roster.mark (trust_id, school_id) select distinct trust_id, %s from going', tg_argv[0])
    else format('insert into roster.mark (trust_id, school_id) select distinct trust_id, school from ('
             || ' (select trust_id, id, %1$s as school, %2$s from coming except select trust_id, id, %1$s, %2$s from going)'
             || ' union all'
             || ' (select trust_id, id, %1$s as school, %2$s from going except select trust_id, id, %1$s, %2$s from coming)'
             || ') changed', tg_argv[0], tg_argv[1])
  end;
  return null;
end $$;

create trigger names_come after insert on pupils.pupil referencing new table as coming
  for each statement execute function roster.mark_schools('school_id');
create trigger names_go after delete on pupils.pupil referencing old table as going
  for each statement execute function roster.mark_schools('school_id');
create trigger names_change after update on pupils.pupil referencing old table as going new table as coming
  for each statement execute function roster.mark_schools('school_id', 'given, family, left_on is null');

create trigger names_come after insert on carers.carer referencing new table as coming
  for each statement execute function roster.mark_schools('school_id');
create trigger names_go after delete on carers.carer referencing old table as going
  for each statement execute function roster.mark_schools('school_id');
create trigger names_change after update on carers.carer referencing old table as going new table as coming
  for each statement execute function roster.mark_schools('school_id', 'given, family, merged_into is null');

create trigger names_come after insert on people.appointment referencing new table as coming
  for each statement execute function roster.mark_schools('school_id');
create trigger names_go after delete on people.appointment referencing old table as going
  for each statement execute function roster.mark_schools('school_id');
create trigger names_change after update on people.appointment referencing old table as going new table as coming
  for each statement execute function roster.mark_schools('school_id', 'person_id, starts, ends');

-- somebody comes and goes with their appointments; a new name of theirs is seen wherever they have one
create trigger names_change after update on people.person referencing old table as going new table as coming
  for each statement execute function roster.mark_schools('null::uuid', 'given, family');
