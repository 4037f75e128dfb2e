-- What a person looks at where a figure of a scan is not certain: its line as a small grey PNG.
-- Only doubtful figures have one, and none is larger than the writer's bound; no view over figures reads this table.
create table cutouts (
  return_id bigint not null,
  slot      integer not null,
  png       blob not null
);
