-- Everybody is asked about each network by itself, and a new answer takes the place of what was said of that one. A list
-- brought one word for all of them, whose place nothing took: so it becomes a word for each, from today on, and whoever
-- gave it can take it back. Where the same person said no to one network already that no stays, and so does whatever they
-- said of it later; a no to all holds on the days that this leaves, and of two words of one day the no counts. A list that
-- was brought on the very day of this is not undone any more, and says so.
alter table answers.answer no force row level security;

update answers.answer earlier set replaced_on = greatest(earlier.starts, current_date)
from answers.answer said
where said.purpose = 'SOCIAL_NETWORKS' and said.replaced_on is null and (said.ends is null or said.ends >= current_date)
  and earlier.trust_id = said.trust_id and earlier.pupil_id = said.pupil_id and earlier.said_by = said.said_by
  and earlier.purpose in ('FACEBOOK', 'INSTAGRAM', 'X', 'YOUTUBE', 'BLUESKY', 'MASTODON')
  and earlier.word <> 'NO'
  and (earlier.said_on < said.said_on or (earlier.said_on = said.said_on and said.word = 'NO'))
  and earlier.replaced_on is null and (earlier.ends is null or earlier.ends >= current_date);

insert into answers.answer
  (trust_id, id, school_id, pupil_id, carer_id, purpose, word, said_on, starts, ends, way, scan, source)
select said.trust_id, gen_random_uuid(), said.school_id, said.pupil_id, said.carer_id, network, said.word, said.said_on,
       lower(days), upper(days) - 1, said.way, said.scan, said.source
from answers.answer said
cross join unnest(array['FACEBOOK', 'INSTAGRAM', 'X', 'YOUTUBE', 'BLUESKY', 'MASTODON']) network
cross join lateral (select daterange(greatest(said.starts, current_date), said.ends, '[]') as meant) asked
cross join lateral (select coalesce(range_agg(other.held), '{}') as taken from answers.answer other
                    where other.trust_id = said.trust_id and other.pupil_id = said.pupil_id
                      and other.said_by = said.said_by and other.purpose = network) others
cross join lateral unnest(datemultirange(asked.meant) - others.taken) days
where said.purpose = 'SOCIAL_NETWORKS' and said.replaced_on is null and (said.ends is null or said.ends >= current_date)
  and (said.word = 'NO' or not others.taken && asked.meant);

update answers.answer set replaced_on = greatest(starts, current_date)
where purpose = 'SOCIAL_NETWORKS' and replaced_on is null;

alter table answers.answer force row level security;
alter table answers.answer add constraint each_network_is_answered_for_by_itself
  check (purpose <> 'SOCIAL_NETWORKS' or replaced_on is not null);
