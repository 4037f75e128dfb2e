-- What people have settled for the current returns of a form: such a figure is not doubted again.
select v.return_id, v.slot
from current_reviews as v
join returns as r on r.return_id = v.return_id
where v.status in ('confirmed', 'corrected') and r.form_id = $form and ($unit is null or (r.unit = $unit and r.region_code is not distinct from $region))
