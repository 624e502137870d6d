alter table verdicts.verdict add column sites text[] not null default '{bulletin}';
alter table verdicts.verdict alter column sites drop default;
comment on column verdicts.verdict.sites is 'the networks for which it was judged';
