select p.form_id, p.ordinal, p.notation, p.source, p.blank, p.learned_at,
       (select count(*) from returns as r where r.form_id = p.form_id and r.is_current) as returns,
       n.refused_at, coalesce(n.refused_by, '') as refused_by, coalesce(n.reason, '') as refused_because
from provisional_forms as p
left join form_refusals as n on n.form_id = p.form_id
order by p.ordinal
