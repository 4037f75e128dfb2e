select coalesce(max(source_id), 0) from sources
