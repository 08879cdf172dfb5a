-- What is computed names competencies that the ledger and the requirements name already. PostgreSQL would lock the row of
-- the competency for each line, and writers side by side would share that lock at a price per line.
ALTER TABLE evidence_rating DROP CONSTRAINT evidence_rating_competency_id_fkey;
ALTER TABLE evidence_requirement DROP CONSTRAINT evidence_requirement_competency_id_fkey;
