-- Nothing asks for them any more: pages read the prepared sums of periods.
drop macro table seen_weeks;
drop view weekly_coverage;
