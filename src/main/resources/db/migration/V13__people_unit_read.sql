-- A file of everybody's levels is noted once for the unit: whoever had a place below it on that day sees who took it.
ALTER TABLE people_profile_read ALTER COLUMN person_id DROP NOT NULL;
ALTER TABLE people_profile_read ADD COLUMN unit_id BIGINT REFERENCES people_unit (id);
CREATE INDEX people_profile_read_unit ON people_profile_read (unit_id, read_on);
