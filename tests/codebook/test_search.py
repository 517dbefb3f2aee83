"""The codebook by words."""

from __future__ import annotations

import pytest

from dateline.codebook.book import shipped_codebook
from dateline.codebook.search import search_codebook


@pytest.mark.parametrize(
    ("query", "first"),
    [("hunger strike", "142"), ("042", "042"), ("CEASEFIRE", "RETREAT ceasefire"), ("peacekeepers", "0334")],
)
def test_words_find_entries(query: str, first: str) -> None:
    """In names, codes, labels and descriptions, in any form of the word."""
    assert first in [entry.name for entry in search_codebook(shipped_codebook(), query)][:4]


def test_no_words_find_nothing() -> None:
    """Nor do words of which one is unknown."""
    assert search_codebook(shipped_codebook(), " ") == []
    assert search_codebook(shipped_codebook(), "hunger zebra") == []
