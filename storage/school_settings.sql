-- What a school sets for itself.

-- name: shown^
WITH {{managed}}
SELECT h.id AS school_id, h.name, h.phone, h.session_days,
       COALESCE(r.report_by, '10:00') AS report_by, COALESCE(r.alert_by, '09:30') AS alert_by,
       COALESCE(r.parent_days, 5) AS parent_days, r.parent_notes, COALESCE(m.reviewed, 0) AS reviewed
FROM managed AS k
JOIN schools AS h ON h.id = k.school_id
LEFT JOIN absence_rules AS r ON r.school_id = h.id
LEFT JOIN remark_rules AS m ON m.school_id = h.id;

-- name: write_school!
WITH {{managed}}
UPDATE schools SET name = :name, phone = :phone, session_days = :session_days
WHERE id = (SELECT k.school_id FROM managed AS k);

-- name: write_absence_rules!
WITH {{managed}}
INSERT INTO absence_rules (school_id, report_by, alert_by, parent_days, parent_notes)
SELECT k.school_id, :report_by, :alert_by, :parent_days, :parent_notes FROM managed AS k WHERE TRUE
ON CONFLICT (school_id) DO UPDATE
SET report_by = excluded.report_by, alert_by = excluded.alert_by,
    parent_days = excluded.parent_days, parent_notes = excluded.parent_notes;

-- name: write_remark_rules!
WITH {{managed}}
INSERT INTO remark_rules (school_id, reviewed)
SELECT k.school_id, :reviewed FROM managed AS k WHERE TRUE
ON CONFLICT (school_id) DO UPDATE SET reviewed = excluded.reviewed;
