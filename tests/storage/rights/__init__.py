"""Who may do what: each topic lists its functions in a module of this folder, as RIGHTS.

    RIGHTS = (Right(grades.terms, lambda tx, viewer, world: grades.terms(tx, viewer), FAMILY),)

tests/storage/test_rights.py runs each of them as everybody, on both engines, and fails for a public function
of storage that takes a Viewer and has no entry.
"""
