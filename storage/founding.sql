-- A new school, made by the operator.

-- name: add<!
INSERT INTO schools (name, phone) VALUES (:name, :phone) RETURNING id;

-- name: add_bells*!
INSERT INTO bells (school_id, number, starts, ends) VALUES (:school, :number, :starts, :ends);
