-- What was said of a criterion is about one text: answers and waivers remember which check stood when they were given.
-- The columns come last and may be null, as ADD COLUMN makes them; every row of an article has its check.
ALTER TABLE answers ADD COLUMN checkHash TEXT REFERENCES texts (hash);
ALTER TABLE waivers ADD COLUMN checkHash TEXT REFERENCES texts (hash);

-- Of rows that are there already, the log tells: the last check that an entry on the article named before that act.
CREATE TEMP TABLE said AS
  SELECT acts.position, acts.article, acts.kind, CAST(log.bytes AS TEXT) AS entry
  FROM acts JOIN log ON log.position = acts.position WHERE acts.article IS NOT NULL;

UPDATE answers SET checkHash = (
  SELECT json_extract(checked.entry, '$.body.check.hash') FROM said AS checked
  WHERE checked.article = answers.article AND json_extract(checked.entry, '$.body.check.hash') IS NOT NULL
    AND checked.position < (
      SELECT max(position) FROM said WHERE kind = 'criterion_answered' AND said.article = answers.article
        AND json_extract(said.entry, '$.body.criterion') = answers.criterion)
  ORDER BY checked.position DESC LIMIT 1);

UPDATE waivers SET checkHash = (
  SELECT json_extract(checked.entry, '$.body.check.hash') FROM said AS checked
  WHERE checked.article = waivers.article AND json_extract(checked.entry, '$.body.check.hash') IS NOT NULL
    AND checked.position < (
      SELECT max(position) FROM said WHERE kind = 'waived' AND said.article = waivers.article
        AND json_extract(said.entry, '$.body.' || waivers.target) = waivers.id)
  ORDER BY checked.position DESC LIMIT 1);

DROP TABLE temp.said;
