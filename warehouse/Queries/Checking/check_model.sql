select to_base64(content) as content from check_models where form_id = $form and model_no = $number
