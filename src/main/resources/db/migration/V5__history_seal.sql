-- The hash of a row in two steps, so that whoever sees only its digests can still check it.
-- Rows of before have neither salt nor scope and keep the hash of then.
-- Who: the name of the person when the row was written. Scope: entity and period, under a secret.
ALTER TABLE history ADD COLUMN who TEXT NOT NULL DEFAULT '';
ALTER TABLE history ADD COLUMN salt TEXT;
ALTER TABLE history ADD COLUMN scope TEXT;

UPDATE history SET who = COALESCE((SELECT name FROM person WHERE id = history.person), person);
