-- A name as people type it: no accents, no apostrophes, no capitals, one blank between its parts.
-- "Siobhán O’Connell-Łuczak" is sought as "siobhan oconnell luczak".
create function platform.sought(name text) returns text language sql immutable
  return trim(regexp_replace(
    translate(lower(regexp_replace(normalize(name, nfd), '[\u0300-\u036f]', '', 'g')), 'łøđı’''`', 'lodi'),
    '[[:space:][:punct:]]+', ' ', 'g'));

-- Does every part that was typed begin some part of the name? Nothing typed fits nobody.
create function platform.fits(sought text, typed text) returns boolean language sql immutable
  return platform.sought(typed) <> '' and not exists (
    select from unnest(string_to_array(platform.sought(typed), ' ')) part
    where position(' ' || part in ' ' || sought) = 0);
