select form_id, year, period, ordinal, kind, due_at
from periods
order by form_id, year, ordinal
