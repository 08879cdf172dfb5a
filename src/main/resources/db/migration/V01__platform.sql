-- One sequence gives every row of every feature its number; EclipseLink takes fifty at a time.
CREATE SEQUENCE garage_id START WITH 50 INCREMENT BY 50;

-- Facts about this installation: the set-up link, the first start, what was loaded when.
CREATE TABLE platform_setting (
  name VARCHAR(60) NOT NULL PRIMARY KEY,
  content VARCHAR(4000) NOT NULL
);

-- A program that repeats a write sends the same key and gets the same answer.
CREATE TABLE platform_idempotency (
  id BIGINT NOT NULL PRIMARY KEY,
  owner VARCHAR(60) NOT NULL,
  idempotency_key VARCHAR(100) NOT NULL,
  request_hash CHAR(64) NOT NULL,
  status INTEGER NOT NULL,
  answer ${clob} NOT NULL,
  created_at TIMESTAMP NOT NULL,
  CONSTRAINT platform_idempotency_once UNIQUE (owner, idempotency_key)
);

-- Stored files: what was handed in. The bytes lie below garage.data/files under their own hash.
CREATE TABLE platform_file (
  id BIGINT NOT NULL PRIMARY KEY,
  name VARCHAR(200) NOT NULL,
  media_type VARCHAR(100) NOT NULL,
  bytes BIGINT NOT NULL,
  sha256 CHAR(64) NOT NULL,
  owner_id BIGINT NOT NULL,
  stored_at TIMESTAMP NOT NULL
);
