-- What was agreed to under SOCIAL_NETWORKS goes on holding: for each of them.
alter table consent.consent drop constraint consent_purpose_check;
alter table consent.consent add constraint consent_purpose_check check (purpose in
  ('SCHOOL_PAGE', 'SCHOOL_WEBSITE', 'SOCIAL_NETWORKS', 'FACEBOOK', 'INSTAGRAM', 'X', 'YOUTUBE', 'BLUESKY', 'MASTODON',
   'PRESS'));
