alter table imports.preview drop constraint preview_kind_check;
alter table imports.preview add constraint preview_kind_check
  check (kind in ('PUPILS', 'STAFF', 'CARERS', 'CONSENTS', 'ONEROSTER'));
alter table imports.past_import drop constraint past_import_kind_check;
alter table imports.past_import add constraint past_import_kind_check
  check (kind in ('PUPILS', 'STAFF', 'CARERS', 'CONSENTS', 'ONEROSTER'));
alter table imports.way_back drop constraint way_back_part_check;
alter table imports.way_back add constraint way_back_part_check
  check (part in ('PUPILS', 'STAFF', 'CARERS', 'CONSENTS'));

-- how far an import is, is told by the steps that it makes, and no longer by the rows of its files
alter table imports.preview drop column row_count;
