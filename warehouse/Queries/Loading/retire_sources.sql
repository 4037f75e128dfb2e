update sources set is_current = false where source_id in (select unnest($ids))
