-- Terms and days without lessons of the managed school.

-- name: manages$
WITH {{managed}}
SELECT 1 FROM managed AS k;

-- name: terms
WITH {{managed}}
SELECT t.year, t.number, t.first_day, t.last_day
FROM managed AS k
JOIN terms AS t ON t.school_id = k.school_id AND t.year >= :year
ORDER BY t.year, t.number;

-- name: holidays
WITH {{managed}}
SELECT o.first_day, o.last_day
FROM managed AS k
JOIN holidays AS o ON o.school_id = k.school_id AND o.last_day >= :since
ORDER BY o.first_day;

-- name: set_term!
WITH {{managed}}
INSERT INTO terms (school_id, year, number, first_day, last_day)
SELECT k.school_id, :year, :number, :first_day, :last_day FROM managed AS k WHERE TRUE
ON CONFLICT (school_id, year, number) DO UPDATE SET first_day = excluded.first_day, last_day = excluded.last_day;

-- name: offer_term!
WITH {{managed}}
INSERT INTO terms (school_id, year, number, first_day, last_day)
SELECT k.school_id, :year, :number, :first_day, :last_day FROM managed AS k WHERE TRUE
ON CONFLICT (school_id, year, number) DO NOTHING;

-- name: overlaps$
WITH {{managed}}
SELECT 1
FROM managed AS k
JOIN holidays AS o ON o.school_id = k.school_id AND o.first_day <= :last_day AND o.last_day >= :first_day
LIMIT 1;

-- name: add_holiday!
WITH {{managed}}
INSERT INTO holidays (school_id, first_day, last_day)
SELECT k.school_id, :first_day, :last_day FROM managed AS k;

-- name: remove_holiday<!
WITH {{managed}}
DELETE FROM holidays
WHERE school_id = (SELECT k.school_id FROM managed AS k) AND first_day = :first_day
RETURNING first_day, last_day;
