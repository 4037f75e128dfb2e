select entry_id, hash from audit_head
