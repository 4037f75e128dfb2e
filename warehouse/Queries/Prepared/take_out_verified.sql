delete from verified_changes where season_no in (select unnest($numbers))
