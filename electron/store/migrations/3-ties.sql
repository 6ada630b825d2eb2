-- New kinds of acts: `evidence_tied`, which this view is made from, and `claims_shaped`, which is told by its check.

-- The passages that people tied to claims, by claim id, also on ids that the current check has no longer. `text` names the
-- source's text that the passage is of.
CREATE TABLE ties (
  article TEXT NOT NULL REFERENCES articles (id),
  claim TEXT NOT NULL,
  source TEXT NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  role TEXT NOT NULL CHECK (role IN ('supports', 'contradicts', 'context')),
  text TEXT NOT NULL REFERENCES texts (hash),
  person TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  PRIMARY KEY (article, claim, source, start, end)
) STRICT, WITHOUT ROWID;
