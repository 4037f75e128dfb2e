select exists (select 1 from check_models where version = $version)
