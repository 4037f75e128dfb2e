-- The counts of a form's current returns, in no order.
select f.return_id, f.slot, f.value
from figures as f
join counted_returns as r on r.return_id = f.return_id
where r.form_id = $form and f.kind = 'count' and f.value >= 0
