-- The queue shows open work first, what arrived first at its head, and then what is finished; each part is read from an index.
CREATE INDEX articlesOpen ON articles (number) WHERE status IN ('new', 'in_review', 'returned');
CREATE INDEX articlesFinished ON articles (changedAt, number) WHERE status IN ('approved', 'rejected');

-- Its flags are what stands of each claim: the verdict, else what the checker flags; `flagged` holds the latter by claim id, a
-- JSON object, and the counts of findings leave out what a person let stand.
ALTER TABLE articles ADD COLUMN flagged TEXT NOT NULL DEFAULT '{}';
ALTER TABLE articles ADD COLUMN queries INTEGER NOT NULL DEFAULT 0 CHECK (queries >= 0);
ALTER TABLE articles ADD COLUMN letStand INTEGER NOT NULL DEFAULT 0 CHECK (letStand >= 0);

UPDATE articles SET flagged = (
  SELECT json_group_object(claim.value ->> 'id', claim.value ->> 'finding')
  FROM texts JOIN json_each(CAST(texts.bytes AS TEXT), '$.claims') AS claim
  WHERE texts.hash = articles.checkHash AND claim.value ->> 'finding' <> 'supported');

UPDATE articles SET partiallySupported = said.partiallySupported, unsupported = said.unsupported,
  contradicted = said.contradicted, queries = said.queries, letStand = said.letStand
FROM (
  SELECT article, sum(isOpen AND word = 'partially_supported') AS partiallySupported,
    sum(isOpen AND word = 'unsupported') AS unsupported, sum(isOpen AND word = 'contradicted') AS contradicted,
    sum(isOpen AND word = 'query') AS queries, sum(NOT isOpen AND word <> 'supported') AS letStand
  FROM (
    SELECT articles.id AS article, waivers.id IS NULL AS isOpen,
      coalesce(judgements.verdict, articles.flagged ->> claim.value, 'supported') AS word
    FROM articles JOIN json_each(articles.claimIds) AS claim
    LEFT JOIN judgements ON judgements.article = articles.id AND judgements.claim = claim.value
    LEFT JOIN waivers ON waivers.article = articles.id AND waivers.target = 'claim' AND waivers.id = claim.value)
  GROUP BY article) AS said
WHERE said.article = articles.id;
