CREATE TABLE competency_framework (
  id BIGINT NOT NULL PRIMARY KEY,
  code VARCHAR(40) NOT NULL,
  version INTEGER NOT NULL,
  title_th VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NOT NULL,
  owner VARCHAR(100) NOT NULL,
  letter VARCHAR(200),
  scale_max SMALLINT NOT NULL,
  level0_th VARCHAR(300) NOT NULL,
  level0_en VARCHAR(300) NOT NULL,
  confirmed BOOLEAN NOT NULL,
  supersedes VARCHAR(40),
  current_version BOOLEAN NOT NULL,
  content_hash CHAR(64) NOT NULL,
  loaded_at TIMESTAMP NOT NULL,
  CONSTRAINT competency_framework_once UNIQUE (code, version)
);

CREATE TABLE competency_competency (
  id BIGINT NOT NULL PRIMARY KEY,
  framework_id BIGINT NOT NULL REFERENCES competency_framework (id),
  code VARCHAR(20) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  policy VARCHAR(40) NOT NULL,
  name_th VARCHAR(300) NOT NULL,
  name_en VARCHAR(300) NOT NULL,
  short_th VARCHAR(100) NOT NULL,
  short_en VARCHAR(100) NOT NULL,
  definition_th VARCHAR(2000) NOT NULL,
  definition_en VARCHAR(2000) NOT NULL,
  order_no INTEGER NOT NULL,
  CONSTRAINT competency_competency_once UNIQUE (framework_id, code)
);

CREATE TABLE competency_level (
  competency_id BIGINT NOT NULL REFERENCES competency_competency (id),
  level_no SMALLINT NOT NULL,
  text_th VARCHAR(2000) NOT NULL,
  text_en VARCHAR(2000) NOT NULL,
  name_th VARCHAR(100),
  name_en VARCHAR(100),
  PRIMARY KEY (competency_id, level_no)
);

-- Competencies are named by framework and code here, so that a crosswalk outlives versions.
CREATE TABLE competency_crosswalk (
  id BIGINT NOT NULL PRIMARY KEY,
  from_ref VARCHAR(80) NOT NULL,
  to_ref VARCHAR(80) NOT NULL,
  strength VARCHAR(10) NOT NULL,
  CONSTRAINT competency_crosswalk_once UNIQUE (from_ref, to_ref)
);

-- What a position asks for, worked out of the requirement files: line of work x level x competency.
-- agency_code empty: everywhere; a row of the person's own agency or one above it goes before it.
CREATE TABLE competency_requirement (
  id BIGINT NOT NULL PRIMARY KEY,
  set_code VARCHAR(60) NOT NULL,
  agency_code VARCHAR(40),
  line_code VARCHAR(20) NOT NULL,
  level_key VARCHAR(10) NOT NULL,
  competency_id BIGINT NOT NULL REFERENCES competency_competency (id),
  min_level SMALLINT NOT NULL,
  max_level SMALLINT,
  confirmed BOOLEAN NOT NULL,
  effective_from DATE NOT NULL,
  effective_until DATE,
  CONSTRAINT competency_requirement_once UNIQUE (set_code, line_code, level_key, competency_id, effective_from)
);
CREATE INDEX competency_requirement_position ON competency_requirement (line_code, level_key);

-- What would close a gap: a course, a seat, a project. Written by the feature that offers it.
CREATE TABLE competency_offer (
  id BIGINT NOT NULL PRIMARY KEY,
  competency_id BIGINT NOT NULL REFERENCES competency_competency (id),
  level_no SMALLINT NOT NULL,
  track VARCHAR(20) NOT NULL,
  kind VARCHAR(20) NOT NULL,
  title_th VARCHAR(300) NOT NULL,
  title_en VARCHAR(300) NOT NULL,
  detail_th VARCHAR(300) NOT NULL,
  detail_en VARCHAR(300) NOT NULL,
  address VARCHAR(300) NOT NULL,
  source_type VARCHAR(30) NOT NULL,
  source_id BIGINT NOT NULL,
  until_on DATE,
  CONSTRAINT competency_offer_once UNIQUE (source_type, source_id, competency_id)
);
CREATE INDEX competency_offer_close ON competency_offer (competency_id, level_no);
