select exists (select 1 from returns) or exists (select 1 from failures) or exists (select 1 from sources)
