select (select count(*) from returns) + (select count(*) from failures) + (select count(*) from sources) > 0
