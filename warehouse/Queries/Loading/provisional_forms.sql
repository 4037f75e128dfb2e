select p.form_id, p.ordinal, p.notation, p.source, p.blank, p.learned_at,
       (select count(*) from returns as r where r.form_id = p.form_id and r.is_current) as returns
from provisional_forms as p
order by p.ordinal
