-- How many figures of some returns were written and could not be read.
select u.return_id, count(*) as figures
from unreadable_figures as u
join returns as r on r.return_id = u.return_id
where u.return_id in (select unnest($returns)) and in_scope(r.region_code, $scope)
group by u.return_id
