-- What was asked for, so that whoever judges the work reads it beside the work; written with each hand-in from now on.
ALTER TABLE evidence_submission ADD COLUMN asked_th VARCHAR(12000) DEFAULT '' NOT NULL;
ALTER TABLE evidence_submission ADD COLUMN asked_en VARCHAR(12000) DEFAULT '' NOT NULL;
