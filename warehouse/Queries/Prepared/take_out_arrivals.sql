delete from season_arrivals where season_no in (select unnest($numbers))
