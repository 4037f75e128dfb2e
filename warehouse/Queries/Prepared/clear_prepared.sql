delete from seasons;
delete from season_slots;
delete from season_sums;
delete from period_sums
