-- One row a key; a key of which nothing is left has none.
create temp table compact as
select
  form_id, year, region_code, period, period_kind, measure_no, sum(value)::hugeint as value, sum(approximate)::bigint as approximate, sum(reported)::bigint as reported, sum("none")::bigint as "none",
  sum(blank)::bigint as blank, sum(unreadable)::bigint as unreadable, sum(covered)::bigint as covered, sum(partial)::bigint as partial
from period_sums
group by form_id, year, region_code, period, period_kind, measure_no
having sum(reported) + sum("none") + sum(blank) + sum(unreadable) > 0
order by measure_no, form_id, year, region_code, period;
delete from period_sums;
insert into period_sums select * from compact;
drop table compact
