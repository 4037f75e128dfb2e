delete from form_rule_terms where form_id in (select unnest($keys))
