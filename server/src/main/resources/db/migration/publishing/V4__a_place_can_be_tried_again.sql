alter table publishing.publication drop constraint publication_state_check;
alter table publishing.publication add constraint publication_state_check
  check (state in ('DUE', 'SENDING', 'PUBLISHED', 'NOT_PUBLISHED', 'AGAIN', 'LEFT_OUT', 'GONE'));
