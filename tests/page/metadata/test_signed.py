"""Who signed a page, and where."""

from __future__ import annotations

import pytest

from dateline.page.metadata.signed import find_authors
from tests.page.metadata.made import Line, page


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ([("byline", "By Ama Mensah and Iain MacLeod")], ["Ama Mensah", "Iain MacLeod"]),
        ([("byline", "Ama Mensah"), ("byline", "Ama Mensah, Accra")], ["Ama Mensah"]),
        ([("furniture", "AMA MENSAH"), ("byline", "Special envoy")], ["AMA MENSAH"]),
        ([("furniture", "Culture"), ("byline", "Special envoy")], []),
        ([("paragraph", "Ama Mensah"), ("byline", "Correspondent")], []),
        ([("byline", "Ama Mensah has written on the coast for the Courier since 1999. " * 3)], []),
        ([("furniture", "Ama Mensah")], []),
    ],
)
def test_bylines_of_a_page(lines: list[Line], names: list[str]) -> None:
    """A name counts in a byline, or alone above a line that says what she is."""
    text, blocks = page(*lines)
    found = find_authors(text, blocks)
    assert [span.quote for span in found] == names
    assert all(text[span.start : span.end] == span.quote for span in found)
