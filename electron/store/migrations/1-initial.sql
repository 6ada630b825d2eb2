-- 'Stet' in ASCII: tells a desk from any other SQLite file.
PRAGMA application_id = 1400137076;

-- ---- The truth: append-only --------------------------------------------------------------------

-- `position` is the order of arrival on this file; `bytes` the exact canonical JSON; see docs/log-format.md.
CREATE TABLE log (
  position INTEGER PRIMARY KEY,
  device TEXT NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  bytes BLOB NOT NULL,
  hash TEXT NOT NULL CHECK (length(hash) = 64),
  signature BLOB,
  UNIQUE (device, sequence)
) STRICT;

-- Drafts, sources, policies, checks and details: whatever an entry names by the SHA-256 of its bytes.
CREATE TABLE texts (
  hash TEXT NOT NULL PRIMARY KEY CHECK (length(hash) = 64),
  bytes BLOB NOT NULL
) STRICT;

CREATE TRIGGER logIsNotUpdated BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'The log is append-only.'); END;

CREATE TRIGGER logIsNotDeleted BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'The log is append-only.'); END;

CREATE TRIGGER textsAreNotUpdated BEFORE UPDATE ON texts
BEGIN SELECT RAISE(ABORT, 'Texts are append-only.'); END;

CREATE TRIGGER textsAreNotDeleted BEFORE DELETE ON texts
BEGIN SELECT RAISE(ABORT, 'Texts are append-only.'); END;

-- ---- The views: made from log and texts by views/apply.ts, and from nothing else ---------------

CREATE TABLE desk (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  createdAt TEXT NOT NULL
) STRICT;

CREATE TABLE people (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('checker', 'editor', 'lead')),
  position INTEGER NOT NULL
) STRICT;

CREATE TABLE policies (
  position INTEGER PRIMARY KEY,
  hash TEXT NOT NULL REFERENCES texts (hash)
) STRICT;

-- What the log is searched by; the entries themselves stay in `log`.
CREATE TABLE acts (
  position INTEGER PRIMARY KEY REFERENCES log (position),
  kind TEXT NOT NULL,
  at TEXT NOT NULL,
  person TEXT,
  article TEXT
) STRICT;
CREATE INDEX actsByArticle ON acts (article, position);
CREATE INDEX actsByPerson ON acts (person, position);

-- `number` is the position of the entry that brought the article; counts are of the current revision's claims,
-- whose ids stand in `claimIds`, a JSON array.
CREATE TABLE articles (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  slug TEXT NOT NULL,
  headline TEXT NOT NULL,
  language TEXT NOT NULL,
  createdAt TEXT,
  importedAt TEXT NOT NULL,
  changedAt TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('new', 'in_review', 'returned', 'rejected', 'approved')),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  text TEXT NOT NULL REFERENCES texts (hash),
  details TEXT NOT NULL REFERENCES texts (hash),
  checkHash TEXT NOT NULL REFERENCES texts (hash),
  checker TEXT NOT NULL,
  checkedAt TEXT NOT NULL,
  claims INTEGER NOT NULL CHECK (claims >= 0),
  claimIds TEXT NOT NULL,
  judged INTEGER NOT NULL CHECK (judged BETWEEN 0 AND claims),
  partiallySupported INTEGER NOT NULL CHECK (partiallySupported >= 0),
  unsupported INTEGER NOT NULL CHECK (unsupported >= 0),
  contradicted INTEGER NOT NULL CHECK (contradicted >= 0)
) STRICT;
CREATE INDEX articlesBySlug ON articles (slug);
CREATE INDEX articlesByChange ON articles (changedAt, number);
CREATE INDEX articlesByStatus ON articles (status, changedAt, number);

CREATE TABLE revisions (
  article TEXT NOT NULL REFERENCES articles (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  text TEXT NOT NULL REFERENCES texts (hash),
  at TEXT NOT NULL,
  person TEXT,
  origin TEXT NOT NULL CHECK (origin IN ('import', 'edit')),
  PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;

-- `length` counts UTF-16 units of the text; 0 where there is none. `extra` is canonical JSON.
CREATE TABLE sources (
  article TEXT NOT NULL REFERENCES articles (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  id TEXT NOT NULL,
  title TEXT NOT NULL,
  publisher TEXT,
  url TEXT,
  author TEXT,
  publishedAt TEXT,
  retrievedAt TEXT,
  extra TEXT NOT NULL,
  text TEXT REFERENCES texts (hash),
  length INTEGER NOT NULL CHECK (length >= 0),
  PRIMARY KEY (article, number),
  UNIQUE (article, id)
) STRICT, WITHOUT ROWID;

-- The verdict that stands on each claim id, also on ids that the current check has no longer. `evidence` is canonical JSON.
CREATE TABLE judgements (
  article TEXT NOT NULL REFERENCES articles (id),
  claim TEXT NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN
    ('supported', 'partially_supported', 'unsupported', 'contradicted', 'not_checkable', 'query')),
  note TEXT,
  person TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  evidence TEXT NOT NULL,
  PRIMARY KEY (article, claim)
) STRICT, WITHOUT ROWID;

CREATE TABLE waivers (
  article TEXT NOT NULL REFERENCES articles (id),
  target TEXT NOT NULL CHECK (target IN ('claim', 'criterion')),
  id TEXT NOT NULL,
  reason TEXT NOT NULL,
  person TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  PRIMARY KEY (article, target, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE answers (
  article TEXT NOT NULL REFERENCES articles (id),
  criterion TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('yes', 'no')),
  note TEXT,
  person TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  PRIMARY KEY (article, criterion)
) STRICT, WITHOUT ROWID;

-- `open` is canonical JSON. The three `outdated` columns are set together, on approvals only.
CREATE TABLE decisions (
  article TEXT NOT NULL REFERENCES articles (id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('approve', 'return', 'reject', 'withdraw')),
  revision INTEGER NOT NULL,
  person TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  reason TEXT,
  note TEXT,
  boundText TEXT NOT NULL,
  boundSources TEXT NOT NULL,
  boundCheck TEXT NOT NULL,
  boundJudgements TEXT NOT NULL,
  boundPolicy TEXT NOT NULL,
  open TEXT NOT NULL,
  outdatedBy TEXT CHECK (outdatedBy IN ('edit', 'source', 'import')),
  outdatedPerson TEXT,
  outdatedAt TEXT,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE exports (
  article TEXT NOT NULL REFERENCES articles (id),
  position INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  format TEXT NOT NULL,
  text TEXT NOT NULL REFERENCES texts (hash),
  file TEXT NOT NULL,
  name TEXT NOT NULL,
  person TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;

-- An import that waits because a person edited the article. `sources` is canonical JSON.
CREATE TABLE proposals (
  article TEXT NOT NULL PRIMARY KEY REFERENCES articles (id),
  headline TEXT NOT NULL,
  text TEXT NOT NULL REFERENCES texts (hash),
  sources TEXT NOT NULL,
  details TEXT NOT NULL REFERENCES texts (hash),
  file TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- ---- Search over the current text of every article (the headline is its first line) ------------

CREATE VIEW searchable AS
  SELECT articles.number AS number, articles.slug AS slug, CAST(texts.bytes AS TEXT) AS text
  FROM articles JOIN texts ON texts.hash = articles.text;

CREATE VIRTUAL TABLE search USING fts5 (
  slug, text,
  content = 'searchable', content_rowid = 'number',
  tokenize = 'unicode61 remove_diacritics 2'
);
