-- The measures that each indicator is a part of, itself among them, under their numbers.
select unnest($indicators) as indicator, measure_no(unnest($indicators)) as measure_no
union all
select indicator, measure_no(measure) from measure_parts where list_contains($indicators, indicator)
