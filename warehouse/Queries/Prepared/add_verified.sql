-- What verified figures change in the seasons of reviewed_now. Their counts are read once, into tables of the connection's own.
create or replace temp table standing_now as
select * from standing_counts('reviewed_now');

create or replace temp view reported_now as
select * exclude (standing_status, standing_value) from standing_now;

create or replace temp view verified_now as
select * exclude (standing_status, standing_value) replace (standing_status as status, standing_value as value) from standing_now;

insert into verified_changes
select * from verified_changes_of('reported_now', 'verified_now')
