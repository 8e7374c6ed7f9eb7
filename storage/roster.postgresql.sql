-- name: settle^
SELECT
    setval(pg_get_serial_sequence('schools', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM schools), FALSE),
    setval(pg_get_serial_sequence('people', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM people), FALSE),
    setval(pg_get_serial_sequence('classes', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM classes), FALSE),
    setval(pg_get_serial_sequence('guardianships', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM guardianships), FALSE),
    setval(pg_get_serial_sequence('restrictions', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM restrictions), FALSE),
    setval(pg_get_serial_sequence('subjects', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM subjects), FALSE),
    setval(pg_get_serial_sequence('teaching_groups', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM teaching_groups), FALSE),
    setval(pg_get_serial_sequence('terms', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM terms), FALSE),
    setval(pg_get_serial_sequence('lessons', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM lessons), FALSE),
    setval(pg_get_serial_sequence('works', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM works), FALSE),
    setval(pg_get_serial_sequence('marks', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM marks), FALSE),
    setval(pg_get_serial_sequence('homework', 'id'), (SELECT COALESCE(MAX(id), 0) + 1 FROM homework), FALSE);
