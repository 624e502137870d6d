alter table links.link drop constraint link_answer_check;
alter table links.link add constraint link_answer_check
  check (answer in ('LANDED', 'DEAD', 'NO_HOST', 'UNKNOWN'));
