"""Numbers in figures."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.text.numerals import read_numeral


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", 7),
        ("10,000", 10_000),
        ("10,000.5", 10_000.5),
        ("12,34,567.89", 1_234_567.89),
        ("1.234.567", 1_234_567),
        ("1.234,5", 1_234.5),
        ("1 500 000", 1_500_000),
        ("1'500'000", 1_500_000),
        ("3,5", 3.5),
        (".5", 0.5),
        ("3½", 3.5),
        ("½", 0.5),
        ("3 1/2", 3.5),
        ("1/16", 0.0625),
        ("1.2e9", 1.2e9),
        ("2.998×10\u22128", 2.998e-8),
        ("3×10⁸", 3e8),
        ("10⁵", 1e5),
        ("10⁻³", 1e-3),
        ("1\u202f500\u00a0000", 1_500_000),
        ("-50.8", -50.8),
        ("\u22125", -5),
        ("+3.2", 3.2),
        ("\uff15\uff10", 50),
        ("\u0665\u0660", 50),
        ("\u0661\u0662\u066b\u0665", 12.5),
    ],
)
def test_a_numeral_has_its_value(text: str, value: float) -> None:
    """In every grouping, sign, fraction and script that news writes."""
    assert read_numeral(text).value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("5" * 400, "too long"),
        ("1,2,3,4", "odd marks"),
        ("1.2.3", "odd marks"),
        ("1,2345", "odd marks"),
        ("1/0", "odd marks"),
        ("10-5", "odd marks"),
        ("10²³⁴⁵", "too large"),
        ("1.2.3,4", "odd marks"),
        ("5,000,00", "odd marks"),
        ("NaN", "odd marks"),
        ("inf", "odd marks"),
        ("", "odd marks"),
        ("1e999", "too large"),
        ("\u06650", "mixed digits"),
        ("10.000", "open mark"),
    ],
)
def test_what_cannot_be_told_stays_open(text: str, fault: str) -> None:
    """With the reason, never with a guess."""
    assert read_numeral(text) == (None, fault)


def test_full_stops_group_where_the_page_says_so() -> None:
    """As Spanish and German write thousands."""
    assert read_numeral("10.000", stops_group=True).value == 10_000
    assert read_numeral("10.500", stops_group=True).value == 10_500
    assert read_numeral("10.5", stops_group=True).value == 10.5


@given(st.text(alphabet="0123456789.,'/ -+eE×½⁄٥５", max_size=60))
def test_nothing_raises_and_no_value_is_infinite(text: str) -> None:
    """Whatever stands there."""
    value, fault = read_numeral(text)
    assert (value is None) == (fault is not None)
    assert value is None or math.isfinite(value)
