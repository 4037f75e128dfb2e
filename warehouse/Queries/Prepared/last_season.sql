select coalesce(max(season_no), 0) from seasons
