select file_hash, form_id, reading, number, path, bytes, content
from kept_documents
order by number
