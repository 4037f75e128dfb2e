delete from seasons where season_no in (select unnest($numbers))
