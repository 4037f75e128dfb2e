select name_key, name, role, regions, password, must_change, disabled, stamp, failures, locked_until, created_at, signed_in_at
from accounts
order by name_key
