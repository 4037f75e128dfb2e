select nextval('check_model_numbers')
