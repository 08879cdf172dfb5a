-- The name by which a report tells Derby to find waiting lines by their batch: it would go through all lines instead.
ALTER TABLE evidence_tally DROP PRIMARY KEY;
ALTER TABLE evidence_tally ADD CONSTRAINT evidence_tally_line PRIMARY KEY (batch_id, line_no);
-- The same for what is asked of a person and what is known of them.
ALTER TABLE evidence_requirement DROP PRIMARY KEY;
ALTER TABLE evidence_requirement ADD CONSTRAINT evidence_requirement_key PRIMARY KEY (person_id, competency_id, from_on);
ALTER TABLE evidence_rating DROP PRIMARY KEY;
ALTER TABLE evidence_rating ADD CONSTRAINT evidence_rating_key PRIMARY KEY (person_id, competency_id, from_on);
