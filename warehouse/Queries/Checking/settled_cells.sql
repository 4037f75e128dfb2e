-- What people have settled for the returns of a form: such a figure is not doubted again.
select v.return_id, v.slot
from current_reviews as v
join returns as r on r.return_id = v.return_id
where v.status in ('confirmed', 'corrected') and r.form_id = $form
