select distinct season_no from season_arrivals where return_id in (select unnest($returns))
