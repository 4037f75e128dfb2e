select id, title, year, region_code, bureau, campaign, layout, basis, provisional
from forms
order by year, id
