-- Changes to frozen periods that somebody asks for and a second person decides about.
-- Body: the change as JSON. File_hash: of the file it would add. State: pendiente, aprobada, negada or retirada.
CREATE TABLE amendment (
  id TEXT PRIMARY KEY,
  entity TEXT NOT NULL,
  period TEXT NOT NULL,
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  file_hash TEXT,
  reason TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  state TEXT NOT NULL,
  decided_by TEXT,
  decided_at TEXT,
  note TEXT NOT NULL,
  FOREIGN KEY (entity, period) REFERENCES period (entity, code)
);

CREATE INDEX amendment_of_period ON amendment (entity, period);
