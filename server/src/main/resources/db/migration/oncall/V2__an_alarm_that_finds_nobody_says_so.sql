alter table oncall.alarm add column nobody_at timestamptz;
comment on column oncall.alarm.nobody_at is
  'when it was first found that nobody in the chain could be reached; null while somebody could';
grant update (nobody_at) on oncall.alarm to verger_app;
