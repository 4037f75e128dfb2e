select code, name_zh, name_en, unit, theme, kind, pair
from indicators
order by theme, code
