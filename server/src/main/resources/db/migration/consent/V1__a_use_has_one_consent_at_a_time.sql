create schema consent;
grant usage on schema consent to verger_app;

-- an exclusion over uuid and text beside a range needs it; ours to make, since it is a trusted one
create extension if not exists btree_gist;

create table consent.consent (
  trust_id     uuid not null,
  id           uuid not null,
  school_id    uuid not null,
  pupil_id     uuid not null,
  purpose      text not null check (purpose in ('SCHOOL_PAGE', 'SCHOOL_WEBSITE', 'SOCIAL_NETWORKS', 'PRESS')),
  given_by     text not null check (length(given_by) between 1 and 200),
  given_on     date not null,
  starts       date not null check (starts >= given_on),
  ends         date check (ends >= starts),
  withdrawn_on date,
  held         daterange not null generated always as (
                 case when ends is null and withdrawn_on is null then daterange(starts, null)
                      else daterange(starts, greatest(starts, least(ends + 1, withdrawn_on))) end) stored,
  primary key (trust_id, id),
  foreign key (trust_id, pupil_id) references pupils.pupil,
  constraint a_use_has_one_consent_at_a_time
    exclude using gist (trust_id with =, pupil_id with =, purpose with =, held with &&)
);
comment on table consent.consent is
  'a carer''s written yes for one child and one use (OFF-6), on the days that held says: from starts to ends or, sooner, to the day before withdrawn_on';
create index on consent.consent (trust_id, pupil_id);
call platform.wall_by_school('consent.consent');
grant select, insert on consent.consent to verger_app;
grant update (withdrawn_on) on consent.consent to verger_app;

-- for everybody, the owner and a replica included
create function consent.refuse_a_second_change() returns trigger language plpgsql as $$
begin
  raise exception 'a consent is taken back once and for good: %', old.id using errcode = 'check_violation';
end $$;
create trigger taken_back_once before update on consent.consent
  for each row when (old.withdrawn_on is not null) execute function consent.refuse_a_second_change();
alter table consent.consent enable always trigger taken_back_once;
