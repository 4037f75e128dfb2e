select model_no from check_models where form_id = $form and version = $version
