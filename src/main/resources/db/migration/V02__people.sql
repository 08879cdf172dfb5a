CREATE TABLE people_unit (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(40) NOT NULL UNIQUE,
  parent_id BIGINT REFERENCES people_unit (id),
  kind VARCHAR(20) NOT NULL,
  name_th VARCHAR(300) NOT NULL,
  name_en VARCHAR(300) NOT NULL,
  abbr_th VARCHAR(60),
  abbr_en VARCHAR(60),
  aliases VARCHAR(1000),
  province VARCHAR(60),
  partner BOOLEAN NOT NULL,
  sample BOOLEAN NOT NULL,
  sort_th VARCHAR(1000) NOT NULL
);

-- Every unit with each unit above it, itself included at depth 0: one join gives a subtree on both databases.
CREATE TABLE people_unit_above (
  unit_id BIGINT NOT NULL REFERENCES people_unit (id),
  above_id BIGINT NOT NULL REFERENCES people_unit (id),
  depth SMALLINT NOT NULL,
  PRIMARY KEY (unit_id, above_id)
);
CREATE INDEX people_unit_above_down ON people_unit_above (above_id, unit_id);

CREATE TABLE people_line (
  code VARCHAR(20) NOT NULL PRIMARY KEY,
  name_th VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL
);

CREATE TABLE people_position_level (
  level_key VARCHAR(10) NOT NULL PRIMARY KEY,
  type_key VARCHAR(20) NOT NULL,
  type_th VARCHAR(60) NOT NULL,
  type_en VARCHAR(60) NOT NULL,
  name_th VARCHAR(100) NOT NULL,
  name_en VARCHAR(100) NOT NULL,
  ocsc VARCHAR(10),
  dpis VARCHAR(10),
  rank_no INTEGER NOT NULL
);

CREATE TABLE people_person (
  id BIGINT NOT NULL PRIMARY KEY,
  personnel_no VARCHAR(30) NOT NULL UNIQUE,
  title_th VARCHAR(60) NOT NULL,
  given_th VARCHAR(100) NOT NULL,
  family_th VARCHAR(100) NOT NULL,
  title_en VARCHAR(60) NOT NULL,
  given_en VARCHAR(100) NOT NULL,
  family_en VARCHAR(100) NOT NULL,
  sort_th VARCHAR(500) NOT NULL,
  sort_en VARCHAR(500) NOT NULL,
  search VARCHAR(700) NOT NULL,
  email VARCHAR(200),
  employment VARCHAR(30) NOT NULL,
  legal_unit_id BIGINT NOT NULL REFERENCES people_unit (id),
  assigned_unit_id BIGINT NOT NULL REFERENCES people_unit (id),
  line_code VARCHAR(20) NOT NULL REFERENCES people_line (code),
  level_key VARCHAR(10) NOT NULL REFERENCES people_position_level (level_key),
  post_th VARCHAR(200),
  post_en VARCHAR(200),
  assigned_until DATE,
  assignment_order VARCHAR(60),
  supervisor_id BIGINT REFERENCES people_person (id),
  talent_flags VARCHAR(60) NOT NULL,
  joined_on DATE NOT NULL,
  term_ends_on DATE,
  left_on DATE,
  sample BOOLEAN NOT NULL,
  version INTEGER NOT NULL
);
CREATE INDEX people_person_unit ON people_person (assigned_unit_id, sort_th);
CREATE INDEX people_person_sort ON people_person (sort_th);
CREATE INDEX people_person_supervisor ON people_person (supervisor_id);

-- Where a person stood from which day on, the present place included: reports as of a past day count people where they
-- were then. The last row ends on 9999-12-31.
CREATE TABLE people_placement (
  person_id BIGINT NOT NULL REFERENCES people_person (id),
  from_on DATE NOT NULL,
  until_on DATE NOT NULL,
  legal_unit_id BIGINT NOT NULL REFERENCES people_unit (id),
  unit_id BIGINT NOT NULL REFERENCES people_unit (id),
  line_code VARCHAR(20) NOT NULL REFERENCES people_line (code),
  level_key VARCHAR(10) NOT NULL REFERENCES people_position_level (level_key),
  PRIMARY KEY (person_id, from_on)
);
CREATE INDEX people_placement_unit ON people_placement (unit_id, until_on);

-- The names a person had before; the present one stands in people_person.
CREATE TABLE people_former_name (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people_person (id),
  full_th VARCHAR(300) NOT NULL,
  full_en VARCHAR(300) NOT NULL,
  until_on DATE NOT NULL
);

CREATE TABLE people_account (
  person_id BIGINT NOT NULL PRIMARY KEY REFERENCES people_person (id),
  sign_in VARCHAR(60) NOT NULL UNIQUE,
  password_hash VARCHAR(200) NOT NULL,
  demonstration BOOLEAN NOT NULL,
  disabled BOOLEAN NOT NULL,
  language VARCHAR(2) NOT NULL,
  text_size VARCHAR(10) NOT NULL,
  theme VARCHAR(10) NOT NULL,
  last_sign_in_at TIMESTAMP,
  password_changed_at TIMESTAMP NOT NULL
);

-- A role is held within the subtree of a unit.
CREATE TABLE people_role (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people_person (id),
  role VARCHAR(20) NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES people_unit (id),
  from_on DATE NOT NULL,
  until_on DATE,
  CONSTRAINT people_role_once UNIQUE (person_id, role, unit_id, from_on)
);

-- API tokens of programs; only the hash is kept.
CREATE TABLE people_token (
  id BIGINT NOT NULL PRIMARY KEY,
  name VARCHAR(100) NOT NULL,
  token_hash CHAR(64) NOT NULL UNIQUE,
  owner_id BIGINT NOT NULL REFERENCES people_person (id),
  unit_id BIGINT NOT NULL REFERENCES people_unit (id),
  created_at TIMESTAMP NOT NULL,
  expires_on DATE NOT NULL,
  revoked_at TIMESTAMP
);

-- Who mentors whom, and from which assignment; rows are written by the feature that assigns.
CREATE TABLE people_mentorship (
  id BIGINT NOT NULL PRIMARY KEY,
  mentor_id BIGINT NOT NULL REFERENCES people_person (id),
  person_id BIGINT NOT NULL REFERENCES people_person (id),
  source_type VARCHAR(20) NOT NULL,
  source_id BIGINT NOT NULL,
  from_on DATE NOT NULL,
  until_on DATE,
  last_contact_on DATE NOT NULL,
  CONSTRAINT people_mentorship_once UNIQUE (mentor_id, person_id, source_type, source_id)
);
CREATE INDEX people_mentorship_person ON people_mentorship (person_id);

-- A profile read by somebody else.
CREATE TABLE people_profile_read (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people_person (id),
  reader_id BIGINT NOT NULL,
  reader_name_th VARCHAR(300) NOT NULL,
  reader_name_en VARCHAR(300) NOT NULL,
  why VARCHAR(30) NOT NULL,
  page VARCHAR(60) NOT NULL,
  read_on DATE NOT NULL,
  last_read_at TIMESTAMP NOT NULL,
  times INTEGER NOT NULL
);
CREATE INDEX people_profile_read_day ON people_profile_read (person_id, read_on);

-- What is due, of all tracks together; the feature that sets the date writes the row and closes it.
CREATE TABLE people_due (
  id BIGINT NOT NULL PRIMARY KEY,
  person_id BIGINT NOT NULL REFERENCES people_person (id),
  due_on DATE NOT NULL,
  track VARCHAR(20) NOT NULL,
  title_th VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NOT NULL,
  context_th VARCHAR(300) NOT NULL,
  context_en VARCHAR(300) NOT NULL,
  address VARCHAR(300) NOT NULL,
  source_type VARCHAR(30) NOT NULL,
  source_id BIGINT NOT NULL,
  reason_th VARCHAR(500),
  reason_en VARCHAR(500),
  done_at TIMESTAMP,
  CONSTRAINT people_due_once UNIQUE (person_id, source_type, source_id)
);
CREATE INDEX people_due_open ON people_due (person_id, done_at, due_on);
