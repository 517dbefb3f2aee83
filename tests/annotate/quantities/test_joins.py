"""Two numbers that are one quantity, and two that are none."""

from __future__ import annotations

import pytest

from tests.annotate.quantities.reads import read


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("Rates are 5-7%.", 5, 7),
        ("Rates are between 5% and 7%.", 5, 7),
        ("The plant makes 5 to 7 million tyres a year.", 5e6, 7e6),
        ("It cost $10 to $15 billion.", 1e10, 1.5e10),
        ("It cost $750,000 to $1 million.", 750_000, 1e6),
        ("It does 0-to-60 mph.", 0, 60),
    ],
)
def test_a_range_has_two_ends(text: str, low: float, high: float) -> None:
    """The left one multiplied as the right one is, where that makes it the smaller."""
    (quantity,) = read(text).quantities
    assert (quantity.bound, quantity.value, quantity.low, quantity.high) == ("between", None, low, high)


@pytest.mark.parametrize("text", ["In 2014-15 it rained.", "The club won 2-1 in Turin.", "From 1990 to 1995 he ruled."])
def test_years_and_scores_are_no_ranges(text: str) -> None:
    """Nor quantities."""
    assert read(text).quantities == []


def test_a_division_of_a_large_house_is_votes() -> None:
    """More on a side than any match has points."""
    votes = read("MPs voted 312-290 against.").quantities
    assert [(vote.value, vote.unit) for vote in votes] == [(312, "vote"), (290, "vote")]
