select coalesce(max(number), 0) from kept_documents
