create schema verdicts;
grant usage on schema verdicts to verger_app;

create table verdicts.verdict (
  trust_id       uuid not null,
  id             uuid not null,
  school_id      uuid not null,
  post_id        uuid not null,
  stage          text not null check (stage in ('SUBMITTED', 'APPROVED', 'RELEASED', 'HELD')),
  fingerprint    text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  policy_version text not null,
  roster_version text not null,
  words          text not null,
  publish_at     timestamptz,
  children       int not null check (children >= 0),
  judged_at      timestamptz not null,
  primary key (trust_id, id)
);
comment on table verdicts.verdict is
  'what the gate said of a post at one step of its way, by which policy and roster, and the words and the time as they then stood';
create index on verdicts.verdict (trust_id, post_id, judged_at);
call platform.wall_by_school('verdicts.verdict');
grant select, insert on verdicts.verdict to verger_app;

create table verdicts.finding (
  trust_id   uuid not null,
  verdict_id uuid not null,
  position   int not null check (position >= 0),
  school_id  uuid not null,
  finding    text not null check (finding ~ '^[0-9a-f]{64}$'),
  clause     text not null,
  check_name text not null,
  severity   text not null check (severity in ('BLOCKS', 'NEEDS_A_DECISION', 'ADVISES')),
  kind       text not null check (kind in ('TEXT', 'ALT_TEXT', 'FILE_NAME', 'PICTURE', 'WHOLE')),
  picture    int not null check (picture >= 0),
  starts     int not null check (starts >= 0),
  ends       int not null check (ends >= starts),
  why        text not null,
  mend       text not null,
  primary key (trust_id, verdict_id, position),
  foreign key (trust_id, verdict_id) references verdicts.verdict
);
comment on table verdicts.finding is
  'one finding of a kept verdict; of a child who may not be shown it says what the writer was told, and no more';
call platform.wall_by_school('verdicts.finding');
grant select, insert on verdicts.finding to verger_app;

create table verdicts.photo (
  trust_id   uuid not null,
  verdict_id uuid not null,
  position   int not null check (position >= 0),
  school_id  uuid not null,
  photo_id   uuid not null,
  alt_text   text not null,
  children   int not null check (children >= 0),
  who        text not null check (who ~ '^[0-9a-f]{64}$'),
  primary key (trust_id, verdict_id, position),
  foreign key (trust_id, verdict_id) references verdicts.verdict
);
comment on table verdicts.photo is
  'a photo of a post as it stood at a verdict; the children in it are counted and hashed, not named';
call platform.wall_by_school('verdicts.photo');
grant select, insert on verdicts.photo to verger_app;

create table verdicts.permission (
  trust_id      uuid not null,
  verdict_id    uuid not null,
  permission_id uuid not null,
  school_id     uuid not null,
  primary key (trust_id, verdict_id, permission_id),
  foreign key (trust_id, verdict_id) references verdicts.verdict
);
comment on table verdicts.permission is 'a permission in force that the words of a post rested on when they were judged';
create index on verdicts.permission (trust_id, permission_id);
call platform.wall_by_school('verdicts.permission');
grant select, insert on verdicts.permission to verger_app;
