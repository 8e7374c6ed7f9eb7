-- What the school changes of a lesson: whoever teaches the group, or the school's office.

-- name: enter<!
-- Only where it makes sense: a planned lesson is cancelled, substituted or moved; what is new is of the same school.
WITH {{teaching}},
{{office}}
INSERT INTO lesson_changes (group_id, day, number, kind, new_subject_id, new_teacher_id, new_room, new_day, new_number,
                            note, entered_by, entered_at)
SELECT g.id, :day, :number, :kind, :new_subject, :new_teacher, :new_room, :new_day, :new_number, :note, l.person_id, :now
FROM links AS l
JOIN teaching_groups AS g ON g.id = :group_id
WHERE l.id = :link
  AND (EXISTS (SELECT 1 FROM teaching AS t WHERE t.group_id = g.id)
    OR EXISTS (SELECT 1 FROM office AS o WHERE o.school_id = g.school_id))
  AND (:is_added = 1 OR EXISTS (
    SELECT 1 FROM lessons AS n
    WHERE n.group_id = g.id AND n.weekday = :weekday AND n.number = :number
      AND n.from_day <= :day AND (n.until_day IS NULL OR n.until_day >= :day)))
  AND (:has_subject = 0 OR EXISTS (SELECT 1 FROM subjects AS u WHERE u.id = :new_subject AND u.school_id = g.school_id))
  AND (:has_teacher = 0 OR EXISTS (
    SELECT 1 FROM people AS e
    JOIN staff AS f ON f.person_id = e.id
    WHERE e.id = :new_teacher AND e.school_id = g.school_id
      AND f.from_day <= :day AND (f.until_day IS NULL OR f.until_day >= :day)))
ON CONFLICT (group_id, day, number) DO UPDATE
SET kind = excluded.kind, new_subject_id = excluded.new_subject_id, new_teacher_id = excluded.new_teacher_id,
    new_room = excluded.new_room, new_day = excluded.new_day, new_number = excluded.new_number, note = excluded.note,
    entered_by = excluded.entered_by, entered_at = excluded.entered_at, withdrawn_by = NULL, withdrawn_at = NULL
RETURNING id;

-- name: withdraw<!
WITH {{teaching}},
{{office}}
UPDATE lesson_changes
SET withdrawn_at = :now, withdrawn_by = (SELECT l.person_id FROM links AS l WHERE l.id = :link)
WHERE id = :change AND withdrawn_at IS NULL
  AND (group_id IN (SELECT t.group_id FROM teaching AS t)
    OR EXISTS (
        SELECT 1 FROM office AS o
        JOIN teaching_groups AS g ON g.school_id = o.school_id
        WHERE g.id = lesson_changes.group_id))
RETURNING id, group_id, day, new_day;

-- name: was_told^
-- Whether anybody may know of a change: then it is told that it is no more.
SELECT n.id FROM news AS n WHERE n.kind = 'lesson' AND n.item_id = :change AND n.spread_at IS NOT NULL LIMIT 1;
