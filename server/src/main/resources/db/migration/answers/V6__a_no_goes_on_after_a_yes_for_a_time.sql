-- A yes for a time takes the place of the same person's no on its own days only: on those after it the no goes on, as an
-- answer of its own. Where the yes came with a list that is taken back, what goes on after it goes with it, and the no
-- stands again as it was.
alter table answers.answer add column goes_on_after uuid;
comment on column answers.answer.goes_on_after is
  'the yes for a time after which this no goes on; empty where somebody said it from that day';
create index on answers.answer (trust_id, goes_on_after) where goes_on_after is not null;

create or replace function answers.refuse_to_forget() returns trigger language plpgsql as $$
begin
  if old.goes_on_after is not null and old.replaced_on is null
     and not exists (select from answers.answer where id = old.goes_on_after) then
    return old;
  end if;
  raise exception 'an answer is never deleted: %', old.id using errcode = 'check_violation';
end $$;
