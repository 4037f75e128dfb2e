-- Gives revisions their new place among those of the same form, unit, year and period.
update returns
set revision = n.revision, is_current = n.is_current, ordered_at = n.ordered_at, ordered_no = n.ordered_no
from (
  select unnest($ids) as return_id, unnest($revisions) as revision, unnest($current) as is_current,
         unnest($orderedAt) as ordered_at, unnest($orderedNo) as ordered_no
) as n
where returns.return_id = n.return_id
