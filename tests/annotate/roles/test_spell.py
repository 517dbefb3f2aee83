"""Dates of roles."""

from __future__ import annotations

import pytest

from dateline.annotate.roles.spell import UNKNOWN, read_date, read_spell
from tests.annotate.casts import cast_of, make_cast, word


def line(*words: str) -> str:
    """Return words that all hang on the first."""
    return " ".join(f"{each}/X/{'root' if index == 0 else 'dep'}/{min(index, 1)}" for index, each in enumerate(words))


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("mayor since 2013", "2013", None),
        ("mayor since May 2013", "2013-05", None),
        ("mayor from 4 May 2013", "2013-05-04", None),
        ("mayor from 2010 to 2014", "2010", "2014"),
        ("mayor between 2010 and 2014", "2010", "2014"),
        ("mayor until the end of 2019", None, None),  # the end of a year is not read
        ("mayor until early 2019", None, "2019"),
        ("mayor in 2019", None, None),
        ("mayor ( 2010 ) since", None, None),
        ("mayor since yesterday", None, None),
        ("mayor", None, None),
    ],
)
def test_spells(words: str, start: str | None, end: str | None) -> None:
    """From when to when, as far as the words say."""
    spell = read_spell(make_cast(line(*words.split(" "))), 0)
    assert (spell.start, spell.end) == (start, end)


def test_a_bare_date_takes_its_sense_from_the_verb() -> None:
    """A year alone is the beginning of what one was elected to, and the end of what one resigned from."""
    cast = cast_of("as_mayor")
    verb = word(cast, "resigned")
    assert read_spell(cast, verb, moment="end").end == "2020"
    assert read_spell(cast, verb, moment="start").start == "2020"
    assert read_spell(cast, verb) == UNKNOWN


def test_a_date_and_where_it_ends() -> None:
    """The word behind the date is returned; where none begins, the same word."""
    cast = make_cast(line("the", "4th", "May", "2013", "talks"))
    assert read_date(cast, 0) == ("2013-05-04", 4)
    assert read_date(cast, 4) == (None, 4)
