"""Words that speak of time."""

from __future__ import annotations

import pytest

from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.lexicon import LEXICON


@pytest.mark.parametrize(
    ("word", "kind", "value"),
    [
        ("may", "MONTH", 5),
        ("sept", "MONTH", 9),
        ("monday", "WEEKDAY", 0),
        ("decades", "UNITS", "decade"),
        ("seventeen", "NUMERAL", 17),
        ("third", "ORDINAL", 3),
        ("nineties", "DECADE", 90),
        ("weekly", "OFTEN", "P1W"),
        ("fall", "SEASON", 9),
    ],
)
def test_a_word_has_its_kind_and_value(word: str, kind: str, value: object) -> None:
    """One entry a word, in small letters."""
    assert LEXICON[word] == (CODES[kind], value)


def test_words_are_in_small_letters() -> None:
    """As tokens are looked up."""
    assert all(word == word.lower() for word in LEXICON)
