update accounts
set role = $role, regions = $regions, password = $password, must_change = $mustChange, disabled = $disabled, stamp = $stamp,
    failures = $failures, locked_until = $lockedUntil, signed_in_at = $signedInAt
where name_key = $nameKey
