-- What the service keeps. Only SQL that SQLite and PostgreSQL read alike: identifiers are texts made
-- by the program, instants are ISO 8601 texts in UTC with six decimals, truth values are 0 or 1.

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

CREATE TABLE entity (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  ord TEXT NOT NULL,
  kind TEXT NOT NULL,
  category INTEGER,
  population BIGINT,
  grp TEXT NOT NULL,
  created_at TEXT NOT NULL
);

CREATE TABLE person (
  id TEXT PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  must_change INTEGER NOT NULL,
  failed INTEGER NOT NULL,
  locked_until TEXT,
  is_admin INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  disabled_at TEXT
);

CREATE TABLE period (
  entity TEXT NOT NULL REFERENCES entity (id),
  code TEXT NOT NULL,
  answered_on TEXT,
  state TEXT NOT NULL,
  opened_at TEXT NOT NULL,
  frozen_at TEXT,
  frozen_by TEXT,
  PRIMARY KEY (entity, code)
);

CREATE TABLE membership (
  person TEXT NOT NULL REFERENCES person (id),
  entity TEXT NOT NULL REFERENCES entity (id),
  role TEXT NOT NULL,
  PRIMARY KEY (person, entity, role)
);

-- Without a body: answered once and cleared.
CREATE TABLE answer (
  entity TEXT NOT NULL,
  period TEXT NOT NULL,
  questionnaire TEXT NOT NULL,
  question TEXT NOT NULL,
  version BIGINT NOT NULL,
  body TEXT,
  updated_by TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (entity, period, questionnaire, question),
  FOREIGN KEY (entity, period) REFERENCES period (entity, code)
);

-- Without a hash of a file: an address, or a file that was only named.
CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  entity TEXT NOT NULL,
  period TEXT NOT NULL,
  title TEXT NOT NULL,
  url TEXT NOT NULL,
  file_hash TEXT,
  file_name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  bytes BIGINT NOT NULL,
  issued TEXT,
  expires TEXT,
  status TEXT NOT NULL,
  note TEXT NOT NULL,
  created_by TEXT NOT NULL,
  created_at TEXT NOT NULL,
  removed_at TEXT,
  FOREIGN KEY (entity, period) REFERENCES period (entity, code)
);

CREATE INDEX evidence_of_period ON evidence (entity, period);

-- Options: letters between blanks; none for the whole answer. Place: among the evidence of the answer.
CREATE TABLE evidence_use (
  evidence TEXT NOT NULL REFERENCES evidence (id),
  questionnaire TEXT NOT NULL,
  question TEXT NOT NULL,
  options TEXT NOT NULL,
  place BIGINT NOT NULL,
  PRIMARY KEY (evidence, questionnaire, question)
);

CREATE INDEX evidence_use_of_question ON evidence_use (questionnaire, question, place);

-- Node «*»: the whole questionnaire. Value: percent, with a decimal point.
CREATE TABLE target (
  entity TEXT NOT NULL,
  period TEXT NOT NULL,
  questionnaire TEXT NOT NULL,
  node TEXT NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (entity, period, questionnaire, node),
  FOREIGN KEY (entity, period) REFERENCES period (entity, code)
);

CREATE TABLE assignment (
  entity TEXT NOT NULL,
  period TEXT NOT NULL,
  questionnaire TEXT NOT NULL,
  node TEXT NOT NULL,
  person TEXT NOT NULL REFERENCES person (id),
  PRIMARY KEY (entity, period, questionnaire, node, person),
  FOREIGN KEY (entity, period) REFERENCES period (entity, code)
);

CREATE TABLE decision (
  entity TEXT NOT NULL,
  period TEXT NOT NULL,
  version BIGINT NOT NULL,
  body TEXT,
  updated_by TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (entity, period),
  FOREIGN KEY (entity, period) REFERENCES period (entity, code)
);

CREATE TABLE session (
  hash TEXT PRIMARY KEY,
  person TEXT NOT NULL REFERENCES person (id),
  csrf TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_seen TEXT NOT NULL,
  expires_at TEXT NOT NULL
);

CREATE INDEX session_of_person ON session (person);

-- Without an entity: all those of the person.
CREATE TABLE token (
  id TEXT PRIMARY KEY,
  hash TEXT NOT NULL UNIQUE,
  person TEXT NOT NULL REFERENCES person (id),
  entity TEXT REFERENCES entity (id),
  scopes TEXT NOT NULL,
  name TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  revoked_at TEXT
);

CREATE INDEX token_of_person ON token (person);

CREATE TABLE report_job (
  id TEXT PRIMARY KEY,
  entity TEXT NOT NULL,
  period TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  progress INTEGER NOT NULL,
  file TEXT NOT NULL,
  asked_by TEXT NOT NULL,
  asked_at TEXT NOT NULL,
  done_at TEXT,
  error TEXT NOT NULL,
  FOREIGN KEY (entity, period) REFERENCES period (entity, code)
);

CREATE INDEX report_job_of_period ON report_job (entity, period);

-- Each row carries the hash of the row before it; texts that do not apply are empty.
CREATE TABLE history (
  seq BIGINT PRIMARY KEY,
  at TEXT NOT NULL,
  person TEXT NOT NULL,
  entity TEXT NOT NULL,
  period TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  old TEXT,
  new TEXT,
  reason TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
);

CREATE INDEX history_of_period ON history (entity, period, seq);

-- The end of the history: how many rows there are and the hash of the last one.
INSERT INTO setting (key, value)
VALUES ('history.head', '0 0000000000000000000000000000000000000000000000000000000000000000');
