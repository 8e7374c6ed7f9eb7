-- Numbers for rows to come, out of the sequences that others take from as well.

-- name: reserve_person
SELECT nextval(pg_get_serial_sequence('people', 'id')) AS id FROM generate_series(1, :many);

-- name: reserve_class
SELECT nextval(pg_get_serial_sequence('classes', 'id')) AS id FROM generate_series(1, :many);

-- name: reserve_group
SELECT nextval(pg_get_serial_sequence('teaching_groups', 'id')) AS id FROM generate_series(1, :many);

-- name: reserve_work
SELECT nextval(pg_get_serial_sequence('works', 'id')) AS id FROM generate_series(1, :many);

-- name: reserve_homework
SELECT nextval(pg_get_serial_sequence('homework', 'id')) AS id FROM generate_series(1, :many);
