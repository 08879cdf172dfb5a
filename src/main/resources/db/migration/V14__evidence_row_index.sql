-- A person's rows are found by evidence_row_chain; those of one competency among them are few. One index less to write.
DROP INDEX evidence_row_rating;
