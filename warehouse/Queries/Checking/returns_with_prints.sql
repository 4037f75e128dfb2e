-- The returns that share a print with one of these.
select distinct return_id
from check_prints
where print in (select unnest($prints)) and form_id = $form
order by return_id
