select season_no from reviewed_seasons where season_no in (select unnest($numbers))
