"""The grammar as a whole."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from dateline.annotate.times.expressions import find_expressions
from dateline.annotate.times.readings import At, Clock, Named
from tests.annotate.times.pages import times

EXPRESSIONS: Final = Path(__file__).with_name("expressions.txt")
TEXT = "He left on Monday, 4 May 2019 at 6:30 p.m. and came back two years later."


def test_expressions_are_found_in_order() -> None:
    """With the characters that they cover, those of the page where an offset is given."""
    found = find_expressions(TEXT)
    assert [each.text for each in found] == ["Monday, 4 May 2019 at 6:30 p.m.", "two years later"]
    assert all(TEXT[each.start : each.end] == each.text for each in found)
    assert [each.start for each in find_expressions(TEXT, offset=100)] == [each.start + 100 for each in found]


def test_what_is_said_is_kept_as_it_is() -> None:
    """Nothing is resolved yet."""
    day = Named(year=2019, month=5, day=4, weekday=0)
    assert find_expressions(TEXT)[0].reading == At(day=day, clock=Clock(hour=18, minute=30))


def test_a_text_without_words_of_time_has_none() -> None:
    """Numbers alone tell nothing."""
    assert find_expressions("The first 12 of the 40 men left it to one another .") == []
    assert find_expressions("") == []


def test_the_end_of_a_sentence_is_no_part_of_a_month() -> None:
    """A full stop belongs to it only inside."""
    assert [each.text for each in find_expressions("They met on 5 Sept.")] == ["5 Sept"]


@pytest.mark.parametrize("line", EXPRESSIONS.read_text(encoding="utf-8").splitlines())
def test_a_sentence_tells_its_times(line: str) -> None:
    """Each of `expressions.txt`, on 25 September 2019, a Wednesday, with no tense to help."""
    text, told = line.rsplit(" | ", 1)
    assert [time.value for time in times(text)] == told.split(" ; ")
