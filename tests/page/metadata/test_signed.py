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
        ([("byline", "VON AMA MENSAH am 21. April 2020")], ["AMA MENSAH"]),
        ([("byline", "Travel tips seen online")], []),
        ([("byline", "AP")], ["AP"]),
        ([("byline", "von Redaktion, 24. Januar 2022")], ["Redaktion"]),
        ([("furniture", "wow! | By Ama Mensah | April 13, 2020")], ["Ama Mensah"]),
        ([("furniture", "Posted by Iain @ 12:00 am")], ["Iain"]),
        ([("furniture", "Erstellt von Iain am Dienstag 6. Mai 2014")], ["Iain"]),
        ([("standfirst", "Stars 06.11.2023 13:30 von Olga Symbolbild imago")], ["Olga"]),
        ([("paragraph", "Text von Jürgen Brandt    Illustration von Ana Souza")], ["Jürgen Brandt"]),
        ([("paragraph", "A report by the coast guard is due.")], []),
        ([("paragraph", "By noon the ferry had sunk.")], []),
        ([("related", "News | By Ama Mensah | April 13, 2020")], []),
        ([("paragraph", "Nobody was hurt. (Iain K. MacLeod) +++")], ["Iain K. MacLeod"]),
        ([("paragraph", "Nobody was hurt. (see our map)")], []),
        ([("byline", "By Ama Mensah"), ("paragraph", "It sank."), ("byline", "All about Ana Souza")], ["Ama Mensah"]),
    ],
)
def test_bylines_of_a_page(lines: list[Line], names: list[str]) -> None:
    """A name counts in a byline, alone above a line that says what she is, or behind words that say who wrote."""
    text, blocks = page(*lines)
    found = find_authors(text, blocks)
    assert [span.quote for span in found] == names
    assert all(text[span.start : span.end] == span.quote for span in found)
