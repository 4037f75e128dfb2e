insert into form_refusals (form_id, refused_at, refused_by, reason) values ($form, $at, $by, $reason)
