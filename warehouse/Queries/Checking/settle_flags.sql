-- Closes the open flags that a decision settles: those of its slot, or every one of the return.
update flags
set closed_at = $at, closed_because = $because
where closed_at is null and return_id = $id and ($slot is null or slot = $slot)
