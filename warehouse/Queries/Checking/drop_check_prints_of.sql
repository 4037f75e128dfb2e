delete from check_prints where return_id in (select unnest($ids)) and form_id = $form
