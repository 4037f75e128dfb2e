-- The only two tables with personal data. Queries read the masked views.
create table contacts (
  return_id bigint not null,
  name      varchar,
  phone     varchar
);

create table liaisons (
  return_id    bigint not null,
  unit         varchar,
  name         varchar,
  post         varchar,
  office_phone varchar,
  mobile       varchar,
  fax          varchar,
  wechat       varchar,
  email        varchar,
  address      varchar
);

-- 王示例 becomes 王**, 12300001234 becomes 123****1234; what is too short to keep a part of becomes stars alone.
create macro mask_name(s) as
  case when s is null then null when length(s) < 2 then '*' else substring(s, 1, 1) || '**' end;
create macro mask_number(s) as
  case when s is null then null when length(s) < 11 then '****' else substring(s, 1, 3) || '****' || substring(s, length(s) - 3, 4) end;

create view masked_contacts as
select return_id, mask_name(name) as name, mask_number(phone) as phone
from contacts;

create view masked_liaisons as
select return_id, unit, mask_name(name) as name, post, mask_number(office_phone) as office_phone, mask_number(mobile) as mobile
from liaisons;
