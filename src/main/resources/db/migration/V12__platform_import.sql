-- A file of rows that is loaded: it runs in the background, portion by portion, and its state stands here.
CREATE TABLE platform_import (
  id BIGINT NOT NULL PRIMARY KEY,
  kind VARCHAR(20) NOT NULL,
  name VARCHAR(200) NOT NULL,
  good_rows BOOLEAN NOT NULL,
  scope VARCHAR(1000) NOT NULL,
  phase VARCHAR(10) NOT NULL,
  pass_no SMALLINT NOT NULL,
  loaded_row BIGINT NOT NULL,
  started_by BIGINT NOT NULL,
  by_th VARCHAR(300) NOT NULL,
  by_en VARCHAR(300) NOT NULL,
  started_at TIMESTAMP NOT NULL,
  beat_at TIMESTAMP NOT NULL,
  ended_at TIMESTAMP,
  outcome VARCHAR(10),
  byte_total BIGINT NOT NULL,
  byte_done BIGINT NOT NULL,
  row_total BIGINT NOT NULL,
  faulty BIGINT NOT NULL,
  added BIGINT NOT NULL,
  changed BIGINT NOT NULL,
  unchanged BIGINT NOT NULL,
  version INTEGER NOT NULL
);
CREATE INDEX platform_import_latest ON platform_import (kind, started_at);

-- What is wrong with a row of the file: the message and what fills it, so that it is said in the reader's language.
CREATE TABLE platform_import_fault (
  id BIGINT NOT NULL PRIMARY KEY,
  import_id BIGINT NOT NULL REFERENCES platform_import (id),
  row_no BIGINT NOT NULL,
  field VARCHAR(40) NOT NULL,
  message_key VARCHAR(80) NOT NULL,
  arguments VARCHAR(1000) NOT NULL
);
CREATE INDEX platform_import_fault_of ON platform_import_fault (import_id, row_no, id);
