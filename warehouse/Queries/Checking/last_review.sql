select coalesce(max(review_id), 0) from reviews
