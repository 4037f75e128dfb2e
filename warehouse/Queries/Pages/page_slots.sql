select form_id, slot, item_no, item, label, unit, kind, indicator
from slots
order by form_id, slot
