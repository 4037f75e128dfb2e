update compactions set sums = (select count(*) from season_sums) + (select count(*) from period_sums)
