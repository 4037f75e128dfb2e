-- Entries, newest first. Who sees everything sees all; others see what was done by those whose regions they cover.
select entry_id, happened_at, kind, actor, regions, address, subject, detail, previous, hash, count(*) over () as total
from audit_log
where (list_contains($scope, '*')
    or (regions <> '' and len(list_filter(string_split(regions, ' '), lambda code: in_scope(code, $scope))) = len(string_split(regions, ' '))))
  and ($kind is null or kind = $kind)
  and ($actor is null or actor = $actor)
  and ($since is null or happened_at >= $since)
  and ($until is null or happened_at < $until)
order by entry_id desc
limit $take offset $skip
