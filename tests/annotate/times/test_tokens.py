"""Tokens and what they may be."""

from __future__ import annotations

import pytest

from dateline.annotate.times.kinds import CODES
from dateline.annotate.times.tokens import cut_tokens

KINDS = {code: name for name, code in CODES.items()}


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("2019-09-25", "DIGITS", "2019-09-25"),
        ("25/9/19", "DIGITS", "25/9/19"),
        ("20190925", "DIGITS", "20190925"),
        ("2019-09", "DIGITS", "2019-09"),
        ("18:30:05", "COLON", (18, 30, 5)),
        ("18h30", "COLON", (18, 30)),
        ("3rd", "ORDINAL", 3),
        ("1990s", "DECADE", 1990),
        ("’90s", "DECADE", 90),
        ("2019", "FOUR", 2019),
        ("1,200", "BIG", 1200),
        ("2.5", "BIG", 2.5),
        ("31", "SMALL", 31),
        ("32", "TWO", 32),
        ("Sept.", "MONTH", 9),
        ("Q3", "QUARTERCODE", ("quarter", 3)),
        ("W38", "WEEKCODE", 38),
        ("GMT", "ZONE", "Z"),
        ("BC", "ERA", -1),
        ("bc", "OTHER", None),
        ("New Year’s Eve", "FEAST", "new year's eve"),
        ("9" * 400, "BIG", None),
    ],
)
def test_a_token_has_its_kind_and_value(text: str, kind: str, value: object) -> None:
    """Numbers, clocks, names and signs."""
    (item,) = cut_tokens(text)
    assert (KINDS[item.code], item.value) == (kind, value)


def test_halves_of_the_day_stand_behind_numbers() -> None:
    """Alone, "am" is a verb."""
    assert [KINDS[item.code] for item in cut_tokens("6 p.m. 6pm I am")] == [
        "SMALL", "HALFDAY", "SMALL", "HALFDAY", "OTHER", "OTHER"
    ]  # fmt: skip


def test_tokens_stand_where_they_say() -> None:
    """By the characters of the page."""
    text = "On 4 May, 2019 ..."
    assert all(text[item.start - 7 : item.end - 7].lower() == item.text for item in cut_tokens(text, offset=7))
