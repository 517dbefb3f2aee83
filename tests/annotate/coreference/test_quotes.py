"""Quotations: numbered, within a block, long enough to be someone's words."""

from __future__ import annotations

from dateline.annotate.base import facts_of
from dateline.annotate.coreference.quotes import find_quotes
from tests.annotate.pages import make_page


def test_words_in_quotation_marks() -> None:
    """Straight and curly marks; a word or two in marks is no quotation, an open one ends with its block."""
    frame = facts_of(make_page('He said "we will not pay a cent" of the "debt" .', "“ never again , she said")).frame
    quoted = [word for word, number in zip(frame.words, find_quotes(frame), strict=True) if number is not None]
    assert quoted == ["we", "will", "not", "pay", "a", "cent"]
