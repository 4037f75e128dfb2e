-- The count slots of the forms whose returns are judged, or of the one given.
select s.form_id, s.slot, s.indicator, coalesce(i.name_zh, s.label) as name, coalesce(i.name_en, s.label) as name_en, s.unit, i.pair as paired_with
from slots as s
left join indicators as i on i.code = s.indicator
where s.kind = 'count' and s.form_id not in (select id from forms where provisional)
  and ($form is null or s.form_id = $form)
order by s.form_id, s.slot
