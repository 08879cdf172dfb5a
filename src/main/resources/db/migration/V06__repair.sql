-- A problem an agency brings: who owns it, what it is, how its outcome for citizens is measured, who works on it.
CREATE TABLE repair_challenge (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(40) NOT NULL UNIQUE,
  title_th VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NOT NULL,
  category VARCHAR(20) NOT NULL,
  urgency SMALLINT NOT NULL,
  owner_unit_id BIGINT NOT NULL REFERENCES people_unit (id),
  owner_th VARCHAR(300) NOT NULL,
  owner_en VARCHAR(300) NOT NULL,
  owner_id BIGINT NOT NULL REFERENCES people_person (id),
  mentor_id BIGINT REFERENCES people_person (id),
  partners_th VARCHAR(500) NOT NULL,
  partners_en VARCHAR(500) NOT NULL,
  province_th VARCHAR(60),
  province_en VARCHAR(60),
  districts_th VARCHAR(500) NOT NULL,
  districts_en VARCHAR(500) NOT NULL,
  stuck VARCHAR(100) NOT NULL,
  problem_th VARCHAR(2000) NOT NULL,
  problem_en VARCHAR(2000) NOT NULL,
  tried_th VARCHAR(2000) NOT NULL,
  tried_en VARCHAR(2000) NOT NULL,
  effort_days INTEGER NOT NULL,
  state VARCHAR(20) NOT NULL,
  state_since DATE NOT NULL,
  result_on DATE,
  search VARCHAR(6000) NOT NULL,
  sort_th VARCHAR(1000) NOT NULL,
  sample BOOLEAN NOT NULL,
  version INTEGER NOT NULL
);
CREATE INDEX repair_challenge_state ON repair_challenge (state, urgency);

-- The way of a challenge through its states, oldest first.
CREATE TABLE repair_stage (
  challenge_id BIGINT NOT NULL REFERENCES repair_challenge (id),
  order_no SMALLINT NOT NULL,
  state VARCHAR(20) NOT NULL,
  on_day DATE NOT NULL,
  PRIMARY KEY (challenge_id, order_no)
);

CREATE TABLE repair_indicator (
  id BIGINT NOT NULL PRIMARY KEY,
  challenge_id BIGINT NOT NULL REFERENCES repair_challenge (id),
  order_no SMALLINT NOT NULL,
  name_th VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  unit_th VARCHAR(60) NOT NULL,
  unit_en VARCHAR(60) NOT NULL,
  baseline DECIMAL(16,3) NOT NULL,
  target DECIMAL(16,3) NOT NULL,
  due_on DATE NOT NULL
);
CREATE INDEX repair_indicator_of ON repair_indicator (challenge_id, order_no);

CREATE TABLE repair_measurement (
  indicator_id BIGINT NOT NULL REFERENCES repair_indicator (id),
  on_day DATE NOT NULL,
  amount DECIMAL(16,3) NOT NULL,
  PRIMARY KEY (indicator_id, on_day)
);

-- A seat in a challenge's team: what it uses and what it lets grow.
CREATE TABLE repair_seat (
  id BIGINT NOT NULL PRIMARY KEY,
  challenge_id BIGINT NOT NULL REFERENCES repair_challenge (id),
  order_no SMALLINT NOT NULL,
  title_th VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  share SMALLINT NOT NULL,
  months SMALLINT NOT NULL,
  closes_on DATE,
  state VARCHAR(20) NOT NULL,
  holder_id BIGINT REFERENCES people_person (id),
  version INTEGER NOT NULL
);
CREATE INDEX repair_seat_of ON repair_seat (challenge_id, order_no);
CREATE INDEX repair_seat_open ON repair_seat (state, closes_on);

CREATE TABLE repair_seat_need (
  seat_id BIGINT NOT NULL REFERENCES repair_seat (id),
  competency_id BIGINT NOT NULL REFERENCES competency_competency (id),
  purpose VARCHAR(10) NOT NULL,
  level_no SMALLINT NOT NULL,
  PRIMARY KEY (seat_id, competency_id, purpose)
);
CREATE INDEX repair_seat_need_competency ON repair_seat_need (competency_id, purpose);

-- Somebody who offers to take a seat.
CREATE TABLE repair_application (
  id BIGINT NOT NULL PRIMARY KEY,
  seat_id BIGINT NOT NULL REFERENCES repair_seat (id),
  person_id BIGINT NOT NULL REFERENCES people_person (id),
  state VARCHAR(20) NOT NULL,
  message VARCHAR(2000) NOT NULL,
  applied_at TIMESTAMP NOT NULL,
  withdrawn_at TIMESTAMP,
  version INTEGER NOT NULL,
  CONSTRAINT repair_application_once UNIQUE (seat_id, person_id)
);
CREATE INDEX repair_application_person ON repair_application (person_id);

-- A project worth repeating, from a file below courses/repair. A version in use is never changed.
CREATE TABLE repair_template (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(40) NOT NULL,
  edition INTEGER NOT NULL,
  slug VARCHAR(100) NOT NULL,
  title_th VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NOT NULL,
  goal_th VARCHAR(2000) NOT NULL,
  goal_en VARCHAR(2000) NOT NULL,
  problem_th VARCHAR(2000) NOT NULL,
  problem_en VARCHAR(2000) NOT NULL,
  hand_in_th VARCHAR(2000) NOT NULL,
  hand_in_en VARCHAR(2000) NOT NULL,
  brief_th ${clob} NOT NULL,
  brief_en ${clob} NOT NULL,
  challenge_code VARCHAR(40),
  content_hash CHAR(64) NOT NULL,
  current_edition BOOLEAN NOT NULL,
  loaded_at TIMESTAMP NOT NULL,
  CONSTRAINT repair_template_once UNIQUE (code, edition)
);

CREATE TABLE repair_template_milestone (
  template_id BIGINT NOT NULL REFERENCES repair_template (id),
  order_no SMALLINT NOT NULL,
  title_th VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NOT NULL,
  days INTEGER NOT NULL,
  PRIMARY KEY (template_id, order_no)
);

CREATE TABLE repair_template_competency (
  template_id BIGINT NOT NULL REFERENCES repair_template (id),
  order_no SMALLINT NOT NULL,
  competency_id BIGINT NOT NULL REFERENCES competency_competency (id),
  level_no SMALLINT NOT NULL,
  PRIMARY KEY (template_id, order_no)
);

-- What a mentor is about to assign: the form as it was typed, faulty fields too.
CREATE TABLE repair_draft (
  id BIGINT NOT NULL PRIMARY KEY,
  mentor_id BIGINT NOT NULL REFERENCES people_person (id),
  title VARCHAR(300) NOT NULL,
  fields ${clob} NOT NULL,
  started_at TIMESTAMP NOT NULL,
  saved_at TIMESTAMP NOT NULL,
  brief_id BIGINT
);
CREATE INDEX repair_draft_mentor ON repair_draft (mentor_id, saved_at);

-- What is asked and why, once for all projects that one assignment makes. Texts typed in one language have the other empty.
CREATE TABLE repair_brief (
  id BIGINT NOT NULL PRIMARY KEY,
  mentor_id BIGINT NOT NULL REFERENCES people_person (id),
  template_id BIGINT REFERENCES repair_template (id),
  challenge_id BIGINT REFERENCES repair_challenge (id),
  title_th VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NOT NULL,
  goal_th VARCHAR(2000) NOT NULL,
  goal_en VARCHAR(2000) NOT NULL,
  problem_th VARCHAR(2000) NOT NULL,
  problem_en VARCHAR(2000) NOT NULL,
  hand_in_th VARCHAR(2000) NOT NULL,
  hand_in_en VARCHAR(2000) NOT NULL,
  share SMALLINT NOT NULL,
  start_on DATE NOT NULL,
  end_on DATE NOT NULL,
  assigned_at TIMESTAMP NOT NULL,
  search VARCHAR(700) NOT NULL
);
CREATE INDEX repair_brief_mentor ON repair_brief (mentor_id);

CREATE TABLE repair_milestone (
  id BIGINT NOT NULL PRIMARY KEY,
  brief_id BIGINT NOT NULL REFERENCES repair_brief (id),
  order_no SMALLINT NOT NULL,
  title_th VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NOT NULL,
  due_on DATE NOT NULL,
  CONSTRAINT repair_milestone_once UNIQUE (brief_id, order_no)
);

-- Which competencies the work may show, and up to which level.
CREATE TABLE repair_brief_competency (
  brief_id BIGINT NOT NULL REFERENCES repair_brief (id),
  order_no SMALLINT NOT NULL,
  competency_id BIGINT NOT NULL REFERENCES competency_competency (id),
  level_no SMALLINT NOT NULL,
  PRIMARY KEY (brief_id, order_no)
);

-- One team's, or one person's, work on a brief. The next milestone is kept here so that lists need no second question.
CREATE TABLE repair_project (
  id BIGINT NOT NULL PRIMARY KEY,
  brief_id BIGINT NOT NULL REFERENCES repair_brief (id),
  state VARCHAR(20) NOT NULL,
  next_no SMALLINT NOT NULL,
  next_on DATE,
  stop_reason VARCHAR(2000),
  ended_on DATE,
  version INTEGER NOT NULL
);
CREATE INDEX repair_project_brief ON repair_project (brief_id);

CREATE TABLE repair_member (
  project_id BIGINT NOT NULL REFERENCES repair_project (id),
  person_id BIGINT NOT NULL REFERENCES people_person (id),
  PRIMARY KEY (project_id, person_id)
);
CREATE INDEX repair_member_person ON repair_member (person_id);

-- A milestone that a team has reached.
CREATE TABLE repair_mark (
  project_id BIGINT NOT NULL REFERENCES repair_project (id),
  milestone_id BIGINT NOT NULL REFERENCES repair_milestone (id),
  by_id BIGINT NOT NULL,
  on_day DATE NOT NULL,
  PRIMARY KEY (project_id, milestone_id)
);

-- What members and mentor say to each other, oldest first.
CREATE TABLE repair_comment (
  id BIGINT NOT NULL PRIMARY KEY,
  project_id BIGINT NOT NULL REFERENCES repair_project (id),
  author_id BIGINT NOT NULL,
  body VARCHAR(4000) NOT NULL,
  said_at TIMESTAMP NOT NULL
);
CREATE INDEX repair_comment_of ON repair_comment (project_id, said_at);
