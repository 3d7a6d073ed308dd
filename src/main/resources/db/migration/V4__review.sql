-- What reviewers and the entity say to each other about a piece of evidence, and samples drawn.
-- Kind: the state the evidence was put in, or respuesta for what the entity answers.
CREATE TABLE review_note (
  id TEXT PRIMARY KEY,
  evidence TEXT NOT NULL REFERENCES evidence (id),
  kind TEXT NOT NULL,
  body TEXT NOT NULL,
  person TEXT NOT NULL,
  said_at TEXT NOT NULL
);

CREATE INDEX review_note_of_evidence ON review_note (evidence);

-- Population: SHA-256 of listing, a line for each claim: its key, a tab and its domain.
-- Members: the keys drawn, a line each.
CREATE TABLE sample (
  id TEXT PRIMARY KEY,
  entity TEXT NOT NULL,
  period TEXT NOT NULL,
  method TEXT NOT NULL,
  seed TEXT NOT NULL,
  size INTEGER NOT NULL,
  population TEXT NOT NULL,
  listing TEXT NOT NULL,
  members TEXT NOT NULL,
  drawn_by TEXT NOT NULL,
  drawn_at TEXT NOT NULL,
  FOREIGN KEY (entity, period) REFERENCES period (entity, code)
);

CREATE INDEX sample_of_period ON sample (entity, period);
