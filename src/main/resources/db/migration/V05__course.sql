CREATE TABLE course_course (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(20) NOT NULL UNIQUE,
  track VARCHAR(20) NOT NULL,
  slug VARCHAR(60) NOT NULL,
  CONSTRAINT course_course_folder UNIQUE (track, slug)
);

-- A version is frozen as soon as somebody is enrolled in it. At most one version of a course is published.
CREATE TABLE course_version (
  id BIGINT NOT NULL PRIMARY KEY,
  course_id BIGINT NOT NULL REFERENCES course_course (id),
  number_no INTEGER NOT NULL,
  state VARCHAR(10) NOT NULL,
  title_th VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  summary_th VARCHAR(500) NOT NULL,
  summary_en VARCHAR(500) NOT NULL,
  description_th VARCHAR(2000) NOT NULL,
  description_en VARCHAR(2000) NOT NULL,
  hours INTEGER NOT NULL,
  mode VARCHAR(10) NOT NULL,
  languages VARCHAR(10) NOT NULL,
  items INTEGER NOT NULL,
  search VARCHAR(16000) NOT NULL,
  sort_th VARCHAR(1000) NOT NULL,
  sort_en VARCHAR(1000) NOT NULL,
  content_hash CHAR(64) NOT NULL,
  loaded_at TIMESTAMP NOT NULL,
  CONSTRAINT course_version_once UNIQUE (course_id, number_no)
);
CREATE INDEX course_version_state ON course_version (state, sort_th);

CREATE TABLE course_prerequisite (
  version_id BIGINT NOT NULL REFERENCES course_version (id),
  code VARCHAR(20) NOT NULL,
  PRIMARY KEY (version_id, code)
);

CREATE TABLE course_module (
  id BIGINT NOT NULL PRIMARY KEY,
  version_id BIGINT NOT NULL REFERENCES course_version (id),
  code VARCHAR(60) NOT NULL,
  title_th VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  order_no INTEGER NOT NULL,
  CONSTRAINT course_module_once UNIQUE (version_id, code)
);

-- Lessons, quizzes and assignments; order_no runs through the whole version.
CREATE TABLE course_item (
  id BIGINT NOT NULL PRIMARY KEY,
  version_id BIGINT NOT NULL REFERENCES course_version (id),
  module_id BIGINT NOT NULL REFERENCES course_module (id),
  code VARCHAR(60) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  title_th VARCHAR(200) NOT NULL,
  title_en VARCHAR(200) NOT NULL,
  minutes INTEGER NOT NULL,
  due_days INTEGER,
  questions INTEGER,
  order_no INTEGER NOT NULL,
  CONSTRAINT course_item_once UNIQUE (version_id, code)
);

-- The text of a lesson or assignment as HTML, and its headings: id, tab, words on a line each.
CREATE TABLE course_text (
  id BIGINT NOT NULL PRIMARY KEY,
  item_id BIGINT NOT NULL REFERENCES course_item (id),
  language VARCHAR(2) NOT NULL,
  html ${clob} NOT NULL,
  headings VARCHAR(8000) NOT NULL,
  CONSTRAINT course_text_once UNIQUE (item_id, language)
);

-- A quiz as its author wrote it, frozen with the version.
CREATE TABLE course_quiz (
  item_id BIGINT NOT NULL PRIMARY KEY REFERENCES course_item (id),
  source ${clob} NOT NULL
);

-- What completing the item shows; an award without an item comes from an observation.
CREATE TABLE course_award (
  id BIGINT NOT NULL PRIMARY KEY,
  version_id BIGINT NOT NULL REFERENCES course_version (id),
  item_id BIGINT REFERENCES course_item (id),
  competency_ref VARCHAR(80) NOT NULL,
  level_no SMALLINT NOT NULL,
  shown_by VARCHAR(20) NOT NULL,
  order_no INTEGER NOT NULL
);
CREATE INDEX course_award_competency ON course_award (competency_ref);

-- Pictures and files beside the texts; the bytes lie below garage.data/courses under their own hash.
CREATE TABLE course_file (
  id BIGINT NOT NULL PRIMARY KEY,
  version_id BIGINT NOT NULL REFERENCES course_version (id),
  name VARCHAR(100) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  CONSTRAINT course_file_once UNIQUE (version_id, name)
);

-- A person takes a course, perhaps again after years: each time is a round.
CREATE TABLE course_enrolment (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people_person (id),
  course_id BIGINT NOT NULL REFERENCES course_course (id),
  version_id BIGINT NOT NULL REFERENCES course_version (id),
  round_no INTEGER NOT NULL,
  state VARCHAR(10) NOT NULL,
  enrolled_at TIMESTAMP NOT NULL,
  active_at TIMESTAMP NOT NULL,
  closed_at TIMESTAMP,
  last_item_id BIGINT REFERENCES course_item (id),
  CONSTRAINT course_enrolment_once UNIQUE (person_id, course_id, round_no)
);
CREATE INDEX course_enrolment_version ON course_enrolment (version_id);
CREATE INDEX course_enrolment_mine ON course_enrolment (person_id, state, active_at);

-- How far a person is in an item: where the reading stopped, and when it was done.
CREATE TABLE course_progress (
  id BIGINT NOT NULL PRIMARY KEY,
  enrolment_id BIGINT NOT NULL REFERENCES course_enrolment (id),
  item_id BIGINT NOT NULL REFERENCES course_item (id),
  due_on DATE,
  opened_at TIMESTAMP,
  done_at TIMESTAMP,
  place VARCHAR(20),
  percent_read SMALLINT NOT NULL,
  read_at TIMESTAMP,
  CONSTRAINT course_progress_once UNIQUE (enrolment_id, item_id)
);

CREATE TABLE course_attempt (
  id BIGINT NOT NULL PRIMARY KEY,
  enrolment_id BIGINT NOT NULL REFERENCES course_enrolment (id),
  item_id BIGINT NOT NULL REFERENCES course_item (id),
  number_no INTEGER NOT NULL,
  state VARCHAR(10) NOT NULL,
  started_at TIMESTAMP NOT NULL,
  deadline_at TIMESTAMP,
  touched_at TIMESTAMP NOT NULL,
  finished_at TIMESTAMP,
  timed_out BOOLEAN NOT NULL,
  points DECIMAL(8, 2),
  points_most INTEGER,
  passed BOOLEAN NOT NULL,
  CONSTRAINT course_attempt_once UNIQUE (enrolment_id, item_id, number_no)
);
CREATE INDEX course_attempt_overdue ON course_attempt (state, deadline_at);

-- The questions drawn for an attempt, the order of what is shown in them, and what was answered.
CREATE TABLE course_answer (
  id BIGINT NOT NULL PRIMARY KEY,
  attempt_id BIGINT NOT NULL REFERENCES course_attempt (id),
  order_no INTEGER NOT NULL,
  question VARCHAR(60) NOT NULL,
  shown VARCHAR(200) NOT NULL,
  given VARCHAR(2000) NOT NULL,
  flagged BOOLEAN NOT NULL,
  revision INTEGER NOT NULL,
  saved_at TIMESTAMP,
  CONSTRAINT course_answer_once UNIQUE (attempt_id, order_no)
);

-- What an award changed in the person's rating, and that it was recorded: once for each enrolment.
CREATE TABLE course_awarded (
  id BIGINT NOT NULL PRIMARY KEY,
  enrolment_id BIGINT NOT NULL REFERENCES course_enrolment (id),
  award_id BIGINT NOT NULL REFERENCES course_award (id),
  competency_id BIGINT NOT NULL REFERENCES competency_competency (id),
  level_no SMALLINT NOT NULL,
  attempt_id BIGINT REFERENCES course_attempt (id),
  before_state VARCHAR(10) NOT NULL,
  before_level SMALLINT NOT NULL,
  after_state VARCHAR(10) NOT NULL,
  after_level SMALLINT NOT NULL,
  recorded_at TIMESTAMP NOT NULL,
  CONSTRAINT course_awarded_once UNIQUE (enrolment_id, award_id)
);
