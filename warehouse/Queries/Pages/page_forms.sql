select id, title, year, region_code, bureau, campaign, layout, basis, provisional,
       id in (select form_id from form_refusals) as refused
from forms
order by year, id
