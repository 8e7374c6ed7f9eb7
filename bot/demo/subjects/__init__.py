"""The subjects of a Latvian school with their lessons a week, topics and homework."""

from bot.demo.subjects import arts, languages, latvian, mathematics, sciences, society
from bot.demo.subjects.subject import Subject, of_grade

SUBJECTS: tuple[Subject, ...] = (
    *latvian.SUBJECTS,
    *mathematics.SUBJECTS,
    *languages.SUBJECTS,
    *sciences.SUBJECTS,
    *society.SUBJECTS,
    *arts.SUBJECTS,
)
CLASS_LESSON = society.CLASS_LESSON

__all__ = ["CLASS_LESSON", "SUBJECTS", "Subject", "of_grade"]
