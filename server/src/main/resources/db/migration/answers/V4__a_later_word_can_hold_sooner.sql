-- Whoever takes back takes back all: the yes of today, which a yes of 1 September would have replaced, is over today.
-- So an answer can be replaced sooner than was said before, and never later, save where the imported one that took its
-- place was taken back.
create or replace function answers.refuse_a_second_change() returns trigger language plpgsql as $$
begin
  if new.replaced_on < old.replaced_on then
    return new;
  end if;
  if old.replaced_by is not null and not exists (select from answers.answer where id = old.replaced_by) then
    return new;
  end if;
  raise exception 'an answer is replaced once and for good: %', old.id using errcode = 'check_violation';
end $$;
