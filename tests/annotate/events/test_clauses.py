"""When and where."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.annotate.events.clauses import Clauses, date_of
from dateline.schema import DateRange, Time
from tests.annotate.events.pages import read_sentences

if TYPE_CHECKING:
    from dateline.annotate.base import Facts

TEXT = "Chad met Niger in Lomé on Monday, and Kenya met Egypt in Cairo on Friday."


def time(facts: Facts, word: str, day: str) -> Time:
    """Return a day by the word that names it."""
    start = facts.document.text.index(word)
    span = facts.cut(start, start + len(word))
    return Time(
        id=word,
        evidence=(span,),
        maker="test",
        confidence=1.0,
        start=span.start,
        end=span.end,
        quote=word,
        type="DATE",
        value=day,
        earliest=day,
        latest=day,
    )


def test_time_and_place_are_those_of_the_clause() -> None:
    """Never from the other end of a sentence."""
    page = read_sentences(TEXT)
    page.facts.times[:] = [time(page.facts, "Monday", "2024-01-01"), time(page.facts, "Friday", "2024-01-05")]
    clauses = Clauses(page)
    found = [clauses.find(word) for word, lemma in enumerate(page.lemmas) if lemma == "meet"]
    assert [each.time.id for each in found if each.time] == ["Monday", "Friday"]
    assert [each.place.name for each in found if each.place] == ["Lomé", "Cairo"]


def test_what_goes_on_has_no_end() -> None:
    """The day it began is known, the last is not."""
    page = read_sentences(TEXT)
    monday = time(page.facts, "Monday", "2024-01-01")
    assert date_of(monday, is_ongoing=True) == DateRange("2024-01-01", None)
    assert date_of(monday, is_ongoing=False) == DateRange("2024-01-01", "2024-01-01")


@pytest.mark.parametrize("ongoing", [True, False])
def test_no_time_no_date(*, ongoing: bool) -> None:
    """Nothing said is nothing known."""
    assert date_of(None, is_ongoing=ongoing) is None
