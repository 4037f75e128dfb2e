-- The cross-checks that a form prints, term by term.
select r.form_id, r.rule, r.comparison, r.written, t.slot, t.sign
from form_rules as r
join form_rule_terms as t on t.form_id = r.form_id and t.rule = r.rule
where $form is null or r.form_id = $form
order by r.form_id, r.rule, t.slot
