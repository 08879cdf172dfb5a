-- Counts get sums by period beside them. What was counted before is counted anew at the next start.
DROP TABLE evidence_tally;

-- One row says: from this day on, so many more (or fewer) people of this unit, position type and competency have this
-- outcome. Rows are only added, those of one write under one number, and never changed. A day is the number yyyymmdd,
-- so that yyyymm and yyyy are its month and its year. No foreign keys here: many writers into one unit would all lock its
-- row, and the rows can be counted anew.
CREATE TABLE evidence_tally (
  batch_id BIGINT NOT NULL,
  line_no INTEGER NOT NULL,
  unit_id BIGINT NOT NULL,
  type_key VARCHAR(20) NOT NULL,
  competency_id BIGINT NOT NULL,
  day_no INTEGER NOT NULL,
  outcome VARCHAR(12) NOT NULL,
  people INTEGER NOT NULL,
  PRIMARY KEY (batch_id, line_no)
);
-- holds all that is read for reports and sums, so that the rows need not be fetched from wherever they lie
CREATE INDEX evidence_tally_unit ON evidence_tally (unit_id, day_no, competency_id, type_key, outcome, people, batch_id);

-- What was written and is not in the sums yet. A row comes and goes as a whole with the rows it stands for, so that
-- nothing depends on the order in which writers end.
CREATE TABLE evidence_tally_batch (
  id BIGINT NOT NULL PRIMARY KEY,
  line_count INTEGER NOT NULL,
  taken BOOLEAN NOT NULL
);

-- The rows of a period added up, for a unit with all below it. Each unit has its years (yyyy); the months (yyyymm) of a
-- year and the days (yyyymmdd) of a month are kept where evidence_tally_split says so: where there are many changes.
CREATE TABLE evidence_tally_sum (
  unit_id BIGINT NOT NULL,
  period INTEGER NOT NULL,
  competency_id BIGINT NOT NULL,
  type_key VARCHAR(20) NOT NULL,
  n_met_high INTEGER NOT NULL,
  n_met_medium INTEGER NOT NULL,
  n_met_low INTEGER NOT NULL,
  n_below_high INTEGER NOT NULL,
  n_below_medium INTEGER NOT NULL,
  n_below_low INTEGER NOT NULL,
  n_faded INTEGER NOT NULL,
  n_claimed INTEGER NOT NULL,
  n_unknown INTEGER NOT NULL,
  line_count INTEGER NOT NULL,
  PRIMARY KEY (unit_id, period, competency_id, type_key)
);

-- Years and months of a unit whose parts are kept, too.
CREATE TABLE evidence_tally_split (
  unit_id BIGINT NOT NULL,
  period INTEGER NOT NULL,
  filled BOOLEAN NOT NULL,
  PRIMARY KEY (unit_id, period)
);

-- What one fold adds to the sums; empty between two folds.
CREATE TABLE evidence_tally_delta (
  unit_id BIGINT NOT NULL,
  period INTEGER NOT NULL,
  competency_id BIGINT NOT NULL,
  type_key VARCHAR(20) NOT NULL,
  n_met_high INTEGER NOT NULL,
  n_met_medium INTEGER NOT NULL,
  n_met_low INTEGER NOT NULL,
  n_below_high INTEGER NOT NULL,
  n_below_medium INTEGER NOT NULL,
  n_below_low INTEGER NOT NULL,
  n_faded INTEGER NOT NULL,
  n_claimed INTEGER NOT NULL,
  n_unknown INTEGER NOT NULL,
  line_count INTEGER NOT NULL
);

-- One row. How often the sums were changed: who reads in several steps sees whether they are still those of the first
-- step; and how many lines are in them.
CREATE TABLE evidence_tally_state (
  fold_no BIGINT NOT NULL,
  line_count BIGINT NOT NULL
);
INSERT INTO evidence_tally_state VALUES (0, 0);
