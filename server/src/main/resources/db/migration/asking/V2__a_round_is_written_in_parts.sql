-- a round goes to a whole school: its letters are written some at a time, and it shows how far it is
alter table asking.round add column carers int not null default 0 check (carers >= 0);
alter table asking.round add column written_at timestamptz;
comment on table asking.round is
  'one sending of letters to every carer who had not answered: how many they were when it began, and when the last letter was written';
create unique index one_letter_a_round on asking.link (trust_id, round_id, carer_id) where round_id is not null;
grant update (written_at) on asking.round to verger_app;

-- those of before were written as they began; the walls stand before their owner too
alter table asking.round no force row level security;
alter table asking.link no force row level security;
update asking.round r set written_at = begun_at,
  carers = (select count(*) from asking.link l where l.trust_id = r.trust_id and l.round_id = r.id);
alter table asking.link force row level security;
alter table asking.round force row level security;
