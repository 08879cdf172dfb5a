-- Counts how often the form of an assignment was typed anew, so that the second of two windows is told.
ALTER TABLE repair_draft ADD COLUMN typed_no INTEGER DEFAULT 0 NOT NULL;
