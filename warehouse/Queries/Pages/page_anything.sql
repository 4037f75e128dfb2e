select (select count(*) from returns) + (select count(*) from failures) > 0
