create or replace temp table reviewed_now as
select unnest($numbers) as season_no
