-- The source with the same name, if any; else one of the same file, wherever it lay.
select source_id, content_hash, revision, is_current,
  basis = $basis and title is not distinct from $title and file_name = $fileName and year is not distinct from $year and region_code is not distinct from $region as same_name,
  basis = 'prose' and $basis = 'prose' and file_hash = $hash as same_file
from sources
where basis = $basis and (file_hash = $hash or (title is not distinct from $title and file_name = $fileName))
order by revision desc, source_id desc
