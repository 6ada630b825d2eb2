-- A new kind of act: `passage_set_aside`, which this view is made from.

-- The checker's passages that people set aside for claims, by claim id, also on ids that the current check has no longer.
-- `text` names the source's text that the passage is of.
CREATE TABLE set_aside (
  article TEXT NOT NULL REFERENCES articles (id),
  claim TEXT NOT NULL,
  source TEXT NOT NULL,
  start INTEGER NOT NULL CHECK (start >= 0),
  end INTEGER NOT NULL CHECK (end > start),
  text TEXT NOT NULL REFERENCES texts (hash),
  person TEXT NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  PRIMARY KEY (article, claim, source, start, end)
) STRICT, WITHOUT ROWID;
