delete from ended_sessions where ended_at < $forgotten;
insert into ended_sessions values ($session, $endedAt)
