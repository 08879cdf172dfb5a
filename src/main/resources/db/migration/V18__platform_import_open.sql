-- Of all loads at most one has not ended; two that begin in the same moment meet here.
ALTER TABLE platform_import ADD COLUMN open_slot SMALLINT;
UPDATE platform_import SET open_slot = 1
  WHERE id = (SELECT first_id FROM (SELECT MIN(id) AS first_id FROM platform_import WHERE ended_at IS NULL) f);
ALTER TABLE platform_import ADD CONSTRAINT platform_import_one_open UNIQUE (open_slot);
