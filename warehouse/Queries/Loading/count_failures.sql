select count(*) from failures where resolved_at is null
