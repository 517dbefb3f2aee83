"""Spans: half-open character offsets into `Document.text`, with the words that stand there."""

from __future__ import annotations

from msgspec import Struct


class Extent(Struct, frozen=True):
    """A stretch of text without its words: `text[start:end]`."""

    start: int
    end: int


class Span(Struct, frozen=True):
    """A stretch of text and its words; `text[start:end] == quote` holds always."""

    start: int
    end: int
    quote: str

    @classmethod
    def cut(cls, text: str, *, start: int, end: int) -> Span:
        """Return the span of `text` between two offsets, words included."""
        return Span(start, end, text[start:end])
