-- What a queue is searched by, in the form in which all lists are searched; rows begun from now on write it so.
ALTER TABLE evidence_waiting ADD COLUMN search VARCHAR(4000) DEFAULT '' NOT NULL;
UPDATE evidence_waiting SET search = LOWER(title_th || ' ' || title_en || ' ' || people_th || ' ' || people_en);
