-- One row for each figure, also of earlier revisions where they are asked for.
select
  r.form_id as form, r.unit, r.region_code, r.year, r.period, f.slot, f.indicator, f.kind, f.status, f.value, f.answer, f.words,
  f.approximate, f.raw, f.place, f.sentence, f.confidence, r.basis, r.revision, r.is_current, r.received_at, r.filled_on, r.return_id, l.name as file
from figures as f
join returns as r on r.return_id = f.return_id
join files as l on l.hash = r.file_hash
left join indicators as i on i.code = f.indicator
where in_scope(r.region_code, $scope)
  and ($revisions or r.is_current)
  and ($year is null or r.year = $year)
  and ($region is null or starts_with(r.region_code, region_prefix($region)))
  and ($form is null or r.form_id = $form)
  and ($theme is null or i.theme = $theme)
  and ($indicator is null or f.indicator = $indicator)
order by r.return_id, f.slot
