-- What a viewer can narrow down to: forms and years of which something is seen and counts.
select r.form_id, f.title, f.campaign, f.region_code, r.year, count(*) as returns
from counted_returns as r
join forms as f on f.id = r.form_id
where in_scope(r.region_code, $scope) and r.year is not null
group by r.form_id, f.title, f.campaign, f.region_code, r.year
order by r.year desc, r.form_id
