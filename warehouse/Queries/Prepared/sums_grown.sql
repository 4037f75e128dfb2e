-- Whether the sums have three times the rows that they need, or nearly.
select (select count(*) from season_sums) + (select count(*) from period_sums) > 3 * sums + 100000
from compactions
