-- The name by which a report tells Derby to find waiting lines by their batch: it would go through all lines instead.
ALTER TABLE evidence_tally DROP PRIMARY KEY;
ALTER TABLE evidence_tally ADD CONSTRAINT evidence_tally_line PRIMARY KEY (batch_id, line_no);
