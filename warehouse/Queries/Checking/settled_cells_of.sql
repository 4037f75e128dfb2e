-- The same for the given returns.
select return_id, slot
from current_reviews
where status in ('confirmed', 'corrected') and return_id in (select unnest($ids))
