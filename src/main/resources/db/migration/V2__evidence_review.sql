-- What a response file says of evidence: its code, the hash of a file that is only named, and who
-- reviewed it when.
ALTER TABLE evidence ADD COLUMN code TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN stated_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN reviewer TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN reviewed_on TEXT;
