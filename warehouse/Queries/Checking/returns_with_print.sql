-- Returns that have a print; beyond so many it matters no more which.
select return_id
from check_prints
where print = $print and form_id = $form
limit $most
