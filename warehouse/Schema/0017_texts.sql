-- What the document of a return says, so that a figure can be shown where it stands: one row a return, its lines in reading order as
-- a JSON list of pairs of place and text. Whoever reads a document stars out every contact in it. Imported returns have none.
create table texts (
  return_id bigint not null,
  lines     varchar not null
);
