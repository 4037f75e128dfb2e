-- Closes flags whose cause is gone.
update flags
set closed_at = $at, closed_because = n.because
from (select unnest($ids) as flag_id, unnest($because) as because) as n
where flags.flag_id = n.flag_id
