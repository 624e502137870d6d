-- whose word counts may be what the list is about: an answer waits until it is taken over or back, and is then heard
create trigger nobody_answers_beside_a_list before insert or update or delete on answers.answer
  for each statement execute function platform.wait_for_the_list();
