delete from check_prints where form_id = $form
