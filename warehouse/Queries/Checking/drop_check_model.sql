delete from check_models where form_id = $form
