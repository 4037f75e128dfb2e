select count(*) from failures
