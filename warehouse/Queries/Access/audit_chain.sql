-- The entries after one, in order, to be verified.
select entry_id, happened_at, kind, actor, regions, address, subject, detail, previous, hash
from audit_log
where entry_id > $after
order by entry_id
limit $take
