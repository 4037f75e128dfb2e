delete from seasons;
delete from season_slots;
delete from season_sums;
delete from period_sums;
delete from season_arrivals;
delete from verified_changes
