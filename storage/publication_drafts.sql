-- What somebody is about to publish.

-- name: find^
WITH {{staffed}}
SELECT d.id, d.content, d.revision
FROM staffed AS s
JOIN publication_drafts AS d ON d.person_id = s.person_id;

-- name: add^
WITH {{staffed}}
INSERT INTO publication_drafts (person_id, content, revision, changed_at)
SELECT s.person_id, :empty, 1, :now FROM staffed AS s WHERE s.link_id = :link
ON CONFLICT (person_id) DO UPDATE SET revision = publication_drafts.revision + 1
RETURNING id, revision;

-- name: fill!
UPDATE publication_drafts SET content = :content, changed_at = :now WHERE id = :id;

-- name: drop!
WITH {{staffed}}
DELETE FROM publication_drafts WHERE person_id IN (SELECT s.person_id FROM staffed AS s);
