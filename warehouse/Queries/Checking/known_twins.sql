-- What the given returns are doubted to be copies of: the evidence names the other return.
select return_id, evidence
from flags
where closed_at is null and detector = 'copied-unit' and list_contains($ids, return_id)
