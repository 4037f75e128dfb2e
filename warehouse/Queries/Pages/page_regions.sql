select code, name, level, parent
from regions
order by code
