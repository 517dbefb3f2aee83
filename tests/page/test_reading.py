"""What a reader hands on."""

from __future__ import annotations

from dateline.page.reading import Fields, Reading


def test_a_reader_may_know_nothing() -> None:
    """Unknown fields are None or empty, never empty strings."""
    fields = Reading(text="", blocks=()).fields
    assert fields == Fields()
    assert (fields.title, fields.published, fields.authors) == (None, None, ())
