-- A file that failed, from when it was first seen until it is resolved. kept names its copy in the folder beside the warehouse.
alter table failures rename column seen_at to first_seen;
alter table failures add column last_tried timestamp;
alter table failures add column tries integer;
alter table failures add column resolved_at timestamp;
alter table failures add column kept varchar;
update failures set last_tried = first_seen, tries = 1;
