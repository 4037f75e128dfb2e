select form_id, ordinal, notation, source, blank, learned_at
from provisional_forms
order by ordinal
