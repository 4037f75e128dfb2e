select return_id, slot, indicator, status, value, approximate
from figures
where kind = 'count' and return_id in (select unnest($ids))
