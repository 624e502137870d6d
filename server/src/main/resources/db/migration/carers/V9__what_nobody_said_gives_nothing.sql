alter table carers.bond
  add column law_known boolean not null default true,
  add constraint what_is_unknown_gives_nothing
    check (law_known or (must_not_be_contacted and not parental_responsibility and not may_consent));
comment on column carers.bond.law_known is
  'false while nobody has said what the law gives: until then they decide nothing and nobody writes to them';
create index on carers.bond (trust_id, school_id) where not law_known;
