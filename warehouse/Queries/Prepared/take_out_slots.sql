delete from season_slots where season_no in (select unnest($numbers))
