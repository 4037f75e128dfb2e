select coalesce(max(flag_id), 0) from flags
