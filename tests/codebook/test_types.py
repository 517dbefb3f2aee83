"""Classes and scores."""

from __future__ import annotations

from dateline.codebook.book import shipped_codebook


def test_the_nearest_score_is_taken() -> None:
    """That of the code, else of the mode, else of the type."""
    book = shipped_codebook()
    assert book.score("RETREAT", mode="resign", cameo="0871") == 9.0
    assert book.score("RETREAT", mode="resign") == 4.5
    assert book.score("RETREAT") == 6.5
    assert book.score("HARVEST") is None
    assert (book.quad("RETREAT"), book.quad("HARVEST")) == (2, None)
