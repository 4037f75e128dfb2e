insert into audit_log values ($entryId, $happenedAt, $kind, $actor, $regions, $address, $subject, $detail, $previous, $hash);
update audit_head set entry_id = $entryId, hash = $hash
