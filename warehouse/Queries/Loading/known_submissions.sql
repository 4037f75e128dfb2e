-- Which of these files' returns are in the warehouse already.
select file_hash, ordinal, return_id
from submissions
where file_hash in (select unnest($hashes))
