-- The ledger: rows are added, never changed. No personal text, only ids, levels, dates and hashes.
CREATE TABLE evidence_row (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL,
  sequence_no INTEGER NOT NULL,
  competency_id BIGINT NOT NULL REFERENCES competency_competency (id),
  level_no SMALLINT,
  kind VARCHAR(20) NOT NULL,
  standing VARCHAR(20) NOT NULL,
  assessor VARCHAR(60),
  worked_on DATE NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  valid_until DATE,
  source_type VARCHAR(30) NOT NULL,
  source_id BIGINT NOT NULL,
  withdraws BIGINT,
  previous_hash CHAR(64) NOT NULL,
  hash CHAR(64) NOT NULL,
  CONSTRAINT evidence_row_chain UNIQUE (person_id, sequence_no)
);
CREATE INDEX evidence_row_rating ON evidence_row (person_id, competency_id);
CREATE INDEX evidence_row_source ON evidence_row (source_type, source_id);

-- How many rows a person's chain has and its last hash: a row cut off at the end is found too.
CREATE TABLE evidence_chain (
  person_id BIGINT NOT NULL PRIMARY KEY,
  row_count INTEGER NOT NULL,
  last_hash CHAR(64) NOT NULL,
  version INTEGER NOT NULL
);

-- The cache of rate(): one row for each span of days in which the answer stays the same, from the first evidence on
-- and into the days on which it will fade. Past spans never change; it can be thrown away and rebuilt.
CREATE TABLE evidence_rating (
  person_id BIGINT NOT NULL,
  competency_id BIGINT NOT NULL REFERENCES competency_competency (id),
  from_on DATE NOT NULL,
  until_on DATE NOT NULL,
  state VARCHAR(10) NOT NULL,
  verified_level SMALLINT NOT NULL,
  faded_level SMALLINT NOT NULL,
  claimed_level SMALLINT NOT NULL,
  certainty VARCHAR(10),
  last_worked_on DATE,
  PRIMARY KEY (person_id, competency_id, from_on)
);
CREATE INDEX evidence_rating_level ON evidence_rating (competency_id, until_on, verified_level);

-- What a row was about, in words: erasable, and so apart from the ledger.
CREATE TABLE evidence_source (
  source_type VARCHAR(30) NOT NULL,
  source_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  title_th VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NOT NULL,
  assessor_th VARCHAR(300),
  assessor_en VARCHAR(300),
  reason VARCHAR(4000),
  address VARCHAR(300),
  deliverable VARCHAR(500),
  PRIMARY KEY (source_type, source_id, person_id)
);

-- What waits for a person's judgement, of all tracks together.
CREATE TABLE evidence_waiting (
  id BIGINT NOT NULL PRIMARY KEY,
  assessor_id BIGINT NOT NULL,
  track VARCHAR(20) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  title_th VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NOT NULL,
  people_th VARCHAR(300) NOT NULL,
  people_en VARCHAR(300) NOT NULL,
  source_type VARCHAR(30) NOT NULL,
  source_id BIGINT NOT NULL,
  since_at TIMESTAMP NOT NULL,
  done_at TIMESTAMP,
  CONSTRAINT evidence_waiting_once UNIQUE (source_type, source_id, assessor_id)
);
CREATE INDEX evidence_waiting_queue ON evidence_waiting (assessor_id, done_at, since_at);

-- Work handed in: of a project, of a course's assignment, or prior work. One table, so that it is judged in one place.
CREATE TABLE evidence_submission (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  track VARCHAR(20) NOT NULL,
  source_type VARCHAR(30) NOT NULL,
  source_id BIGINT NOT NULL,
  title_th VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NOT NULL,
  context_th VARCHAR(300) NOT NULL,
  context_en VARCHAR(300) NOT NULL,
  address VARCHAR(300) NOT NULL,
  assessor_id BIGINT,
  state VARCHAR(20) NOT NULL,
  times INTEGER NOT NULL,
  body VARCHAR(8000) NOT NULL,
  text_no INTEGER NOT NULL,
  link VARCHAR(500),
  worked_on DATE,
  draft_saved_at TIMESTAMP NOT NULL,
  submitted_at TIMESTAMP,
  decided_at TIMESTAMP,
  version INTEGER NOT NULL,
  CONSTRAINT evidence_submission_once UNIQUE (source_type, source_id, kind)
);

CREATE TABLE evidence_submission_member (
  submission_id BIGINT NOT NULL REFERENCES evidence_submission (id),
  person_id BIGINT NOT NULL REFERENCES people_person (id),
  PRIMARY KEY (submission_id, person_id)
);
CREATE INDEX evidence_submission_person ON evidence_submission_member (person_id);

-- Which competencies the work may show, and up to which level.
CREATE TABLE evidence_submission_competency (
  submission_id BIGINT NOT NULL REFERENCES evidence_submission (id),
  competency_id BIGINT NOT NULL REFERENCES competency_competency (id),
  max_level SMALLINT NOT NULL,
  proposed_level SMALLINT,
  order_no SMALLINT NOT NULL,
  PRIMARY KEY (submission_id, competency_id)
);

CREATE TABLE evidence_submission_file (
  submission_id BIGINT NOT NULL REFERENCES evidence_submission (id),
  file_id BIGINT NOT NULL REFERENCES platform_file (id),
  PRIMARY KEY (submission_id, file_id)
);

-- What was said and decided about a submission, oldest first.
CREATE TABLE evidence_remark (
  id BIGINT NOT NULL PRIMARY KEY,
  submission_id BIGINT NOT NULL REFERENCES evidence_submission (id),
  author_id BIGINT NOT NULL,
  act VARCHAR(20) NOT NULL,
  body VARCHAR(8000) NOT NULL,
  said_at TIMESTAMP NOT NULL
);
CREATE INDEX evidence_remark_of ON evidence_remark (submission_id, said_at);

-- Counts for reports: rows are only added, so that no write waits for another; a snapshot adds them up.
-- One row says: from this day on, so many more (or fewer) people of this unit, position type and competency
-- have this outcome.
CREATE TABLE evidence_tally (
  id BIGINT NOT NULL PRIMARY KEY,
  unit_id BIGINT NOT NULL REFERENCES people_unit (id),
  type_key VARCHAR(20) NOT NULL,
  competency_id BIGINT NOT NULL REFERENCES competency_competency (id),
  on_day DATE NOT NULL,
  outcome VARCHAR(12) NOT NULL,
  people INTEGER NOT NULL
);
CREATE INDEX evidence_tally_sum ON evidence_tally (unit_id, competency_id, on_day);

-- What each person's position asks for, from a day on: worked out of the requirements when a person is placed or a
-- requirement changes, so that no report joins positions with requirements.
CREATE TABLE evidence_requirement (
  person_id BIGINT NOT NULL REFERENCES people_person (id),
  competency_id BIGINT NOT NULL REFERENCES competency_competency (id),
  from_on DATE NOT NULL,
  until_on DATE NOT NULL,
  min_level SMALLINT NOT NULL,
  PRIMARY KEY (person_id, competency_id, from_on)
);
CREATE INDEX evidence_requirement_competency ON evidence_requirement (competency_id, until_on);

-- Somebody asks to have a rating looked at again, and gets an answer.
CREATE TABLE evidence_question (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  person_id BIGINT NOT NULL REFERENCES people_person (id),
  competency_id BIGINT NOT NULL REFERENCES competency_competency (id),
  assessor_id BIGINT NOT NULL REFERENCES people_person (id),
  question VARCHAR(2000) NOT NULL,
  asked_at TIMESTAMP NOT NULL,
  answer VARCHAR(4000),
  answered_at TIMESTAMP
);
CREATE INDEX evidence_question_of ON evidence_question (person_id, competency_id);

-- A check of the ledger by an auditor: it runs in the background, portion by portion, and its state stands here.
CREATE TABLE evidence_audit_run (
  id BIGINT NOT NULL PRIMARY KEY,
  work_code VARCHAR(10) NOT NULL,
  phase VARCHAR(10) NOT NULL,
  started_by BIGINT NOT NULL,
  started_at TIMESTAMP NOT NULL,
  beat_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP,
  failed BOOLEAN NOT NULL,
  total INTEGER NOT NULL,
  done INTEGER NOT NULL,
  row_total BIGINT NOT NULL,
  findings INTEGER NOT NULL
);
CREATE INDEX evidence_audit_run_latest ON evidence_audit_run (started_at);

CREATE TABLE evidence_audit_finding (
  id BIGINT NOT NULL PRIMARY KEY,
  run_id BIGINT NOT NULL REFERENCES evidence_audit_run (id),
  fault VARCHAR(12) NOT NULL,
  person_id BIGINT,
  unit_id BIGINT,
  competency_id BIGINT,
  row_id BIGINT,
  place INTEGER,
  on_day DATE,
  kept VARCHAR(60),
  computed VARCHAR(60)
);
CREATE INDEX evidence_audit_finding_run ON evidence_audit_finding (run_id, id);

-- What programs wrote, by the key they gave their request: the same request again gets the same answer.
CREATE TABLE evidence_import (
  id BIGINT NOT NULL PRIMARY KEY,
  token_id BIGINT NOT NULL REFERENCES people_token (id),
  request_key VARCHAR(80) NOT NULL,
  body_hash CHAR(64) NOT NULL,
  row_ids VARCHAR(32000) NOT NULL,
  written_at TIMESTAMP NOT NULL,
  CONSTRAINT evidence_import_once UNIQUE (token_id, request_key)
);
