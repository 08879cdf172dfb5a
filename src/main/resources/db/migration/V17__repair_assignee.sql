-- Who is assigned a project that is still to be made: an assignment to very many people is made portion by portion. A row
-- goes in the transaction that makes the project, so a server that is stopped goes on where it was.
CREATE TABLE repair_assignee (
  brief_id BIGINT NOT NULL REFERENCES repair_brief (id),
  person_id BIGINT NOT NULL REFERENCES people_person (id),
  PRIMARY KEY (brief_id, person_id)
);
