select
  (select coalesce(max(return_id), 0) from returns) as return_id,
  (select coalesce(max(sequence), 0) from submissions) as sequence
