insert into accounts values ($nameKey, $name, $role, $regions, $password, $mustChange, $disabled, $stamp, $failures, $lockedUntil, $createdAt, $signedInAt)
