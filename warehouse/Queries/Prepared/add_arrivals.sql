insert into season_arrivals
select * from arrivals_after($last)
