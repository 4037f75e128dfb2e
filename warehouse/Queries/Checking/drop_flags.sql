delete from flags where list_contains($ids, flag_id)
