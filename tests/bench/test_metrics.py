"""Sums and paths that all areas share."""

from __future__ import annotations

import pytest

from bench.metrics import look_up, percent, precision_recall_f1


def test_rates_of_a_worked_example() -> None:
    """Three of four found are right, of six wanted."""
    assert precision_recall_f1(3, 4, 6) == {"p": 0.75, "r": 0.5, "f1": 0.6}


def test_nothing_found_counts_zero() -> None:
    """No side with nothing in it raises."""
    assert precision_recall_f1(0, 0, 5) == {"p": 0.0, "r": 0.0, "f1": 0.0}
    assert precision_recall_f1(0, 0, 0)["f1"] == 0.0
    assert percent(0, 0, 0) == 0.0


def test_percent_of_equal_sides_is_the_share_that_is_right() -> None:
    """With gold words on both sides F1 is accuracy."""
    assert percent(9, 10, 10) == 90.0
    assert percent(8, 10, 6) == 100.0


@pytest.mark.parametrize(
    ("path", "expected"),
    [("raw.las", 81.5), ("documents", 3.0), ("raw", None), ("raw.uas", None), ("name", None), ("is_whole", None)],
)
def test_look_up_finds_numbers_alone(path: str, expected: float | None) -> None:
    """A path leads to a number or to nothing: no mapping, text or truth value."""
    assert look_up({"raw": {"las": 81.5}, "documents": 3, "name": "dev", "is_whole": True}, path) == expected
