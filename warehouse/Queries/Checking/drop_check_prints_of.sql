delete from check_prints where form_id = $form and list_contains($ids, return_id)
