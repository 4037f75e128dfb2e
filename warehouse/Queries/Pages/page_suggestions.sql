select slot, name_zh, score
from provisional_slots
where form_id = $id
order by slot
