-- a list of consents is taken back within a day: what it brought goes, and what that took the place of stands again
alter table answers.answer add column replaced_by uuid
  check (replaced_by is null or replaced_on is not null);
comment on column answers.answer.replaced_by is
  'the imported answer that took its place; empty where somebody answered anew';
create index on answers.answer (trust_id, replaced_by) where replaced_by is not null;
grant update (replaced_by) on answers.answer to verger_app;
grant delete on answers.answer to verger_app;

create or replace function answers.refuse_a_second_change() returns trigger language plpgsql as $$
begin
  if old.replaced_by is not null and new.replaced_on is null and new.replaced_by is null then
    return new;
  end if;
  raise exception 'an answer is replaced once and for good: %', old.id using errcode = 'check_violation';
end $$;

create function answers.refuse_to_forget() returns trigger language plpgsql as $$
begin
  raise exception 'an answer is never deleted: %', old.id using errcode = 'check_violation';
end $$;
create trigger only_what_was_imported_goes before delete on answers.answer
  for each row when (old.way <> 'IMPORT' or old.replaced_on is not null) execute function answers.refuse_to_forget();
alter table answers.answer enable always trigger only_what_was_imported_goes;
