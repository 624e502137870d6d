alter table templates.template add column sites text[] not null default '{bulletin}' check (sites <> '{}');
alter table templates.template alter column sites drop default;
comment on column templates.template.sites is 'the networks on which its posts come out; a yes to it is to these too';
