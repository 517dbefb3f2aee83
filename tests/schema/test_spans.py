"""Spans and the words they hold."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.schema import Extent, Span

TEXT = "Çanakkale: «ships» — 3 of them — sank 🚢 in 1915."


@pytest.mark.parametrize(
    ("start", "end", "quote"),
    [(0, 9, "Çanakkale"), (11, 18, "«ships»"), (38, 39, "🚢"), (0, len(TEXT), TEXT), (4, 4, "")],
)
def test_a_span_cuts_its_words(start: int, end: int, quote: str) -> None:
    """Offsets are half-open and count characters, whatever script they are of."""
    assert Span.cut(TEXT, start=start, end=end) == Span(start, end, quote)


@given(st.text(), st.integers(0, 50), st.integers(0, 50))
def test_a_span_holds_for_its_text(text: str, start: int, length: int) -> None:
    """For offsets inside the text, `text[start:end] == quote`, also after a way through JSON."""
    start = min(start, len(text))
    end = min(start + length, len(text))
    span = Span.cut(text, start=start, end=end)
    assert text[span.start : span.end] == span.quote
    assert len(span.quote) == end - start
    assert msgspec.json.decode(msgspec.json.encode(span), type=Span) == span


def test_spans_do_not_change() -> None:
    """A span is what it is: it can be a key, and nobody shifts it."""
    span = Span(0, 9, "Çanakkale")
    assert len({span, Span(0, 9, "Çanakkale")}) == 1
    with pytest.raises(AttributeError):
        span.start = 1  # type: ignore[misc]


def test_an_extent_has_no_words() -> None:
    """A sentence is written by its offsets alone."""
    assert msgspec.json.encode(Extent(3, 7)) == b'{"start":3,"end":7}'
