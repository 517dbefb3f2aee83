"""Scores of expressions of time."""

from __future__ import annotations

import pytest

from bench.metrics import look_up
from bench.time_rows import GoldTime, TimeReading, TimeRow
from bench.time_score import pair_up, score_times, trim
from dateline.schema import Span, Time

TEXT = "He left on Monday, 4 May 2019, and came back in June."


def found(quote: str, value: str) -> Time:
    """Return a time of the text."""
    start = TEXT.index(quote)
    span = Span(start, start + len(quote), quote)
    return Time(
        id="1", evidence=(span,), maker="m", confidence=1.0, start=span.start, end=span.end, quote=quote,
        type="DATE", value=value,
    )  # fmt: skip


def gold(quote: str, value: str, *also: TimeReading) -> GoldTime:
    """Return a gold expression of the text."""
    start = TEXT.index(quote)
    return GoldTime(start=start, end=start + len(quote), type="DATE", value=value, also_accepted=also)


@pytest.mark.parametrize(
    ("time", "strict", "relaxed", "value"),
    [
        (found("4 May 2019,", "2019-05-04"), 2 / 3, 2 / 3, 2 / 3),
        (found("Monday, 4 May 2019", "2019-05-04"), 0.0, 2 / 3, 2 / 3),
        (found("4 May 2019", "2019-05"), 2 / 3, 2 / 3, 0.0),
        (found("came", "2019-05-04"), 0.0, 0.0, 0.0),
    ],
)
def test_spans_and_values_are_counted_apart(time: Time, strict: float, relaxed: float, value: float) -> None:
    """Punctuation at the edges does not count; two gold expressions, one found."""
    row = TimeRow(id="1", text=TEXT, timex=(gold("4 May 2019", "2019-05-04"), gold("June", "2019-06")))
    scores = score_times([row], [[time]])
    figures = [look_up(scores, f"{name}.f1") for name in ("strict", "relaxed", "value")]
    assert figures == pytest.approx([strict, relaxed, value], abs=1e-4)


def test_a_further_reading_counts() -> None:
    """Where the gold allows it."""
    row = TimeRow(id="1", text=TEXT, timex=(gold("June", "2019-06", TimeReading(type="DATE", value="XXXX-06")),))
    assert score_times([row], [[found("June", "XXXX-06")]])["value_of_found"] == 1.0


def test_pairs_are_one_to_one() -> None:
    """The same words first, then the largest overlap."""
    assert sorted(pair_up([(0, 5), (0, 9)], [(0, 9), (3, 9)])) == [(0, 1), (1, 0)]


def test_edges_are_trimmed() -> None:
    """Down to nothing if need be."""
    assert trim(" (x) ", 0, 5) == (2, 3)
    assert trim("...", 0, 3) == (3, 3)
