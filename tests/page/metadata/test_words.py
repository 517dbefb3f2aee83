"""What the words of a page say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from dateline.page.metadata.words import read_words
from dateline.page.reading import Fields
from tests.page.metadata.made import Line, page

if TYPE_CHECKING:
    from dateline.schema import BlockRole

BODY: Line = ("paragraph", "The minister received his guest on Friday, and both spoke of the harbour for an hour.")
ROLES: list[BlockRole] = ["title", "byline", "furniture", "legal", "paragraph", "dateline", "related"]


def test_a_plain_page_with_all() -> None:
    """Every field comes from its line, and cites it."""
    text, blocks = page(
        ("title", "Ferry sinks off Skye"),
        ("byline", "By Ama Mensah and Iain MacLeod"),
        ("furniture", "Published 25 September 2019, updated 26 September 2019"),
        BODY,
        ("legal", "© 2019 The Courier. All rights reserved."),
    )
    fields = read_words(text, blocks, language="en")
    assert fields.title == "Ferry sinks off Skye"
    assert fields.authors == ("Ama Mensah", "Iain MacLeod")
    assert fields.publisher == "The Courier"
    assert [row.field for row in fields.sources] == ["title", "authors", "publisher", "published", "modified"]
    assert all(span.quote in text for row in fields.sources for span in row.evidence)


def test_a_page_without_such_lines_says_nothing() -> None:
    """Other articles' headlines, a trust line and a text without tags make no field."""
    text, blocks = page(
        ("related", 'Mayor of Portree: "The pier is safe"'),
        BODY,
        ("trust", "According to the criteria of a trust project"),
        ("related", "Gale warning for the west coast"),
    )
    assert read_words(text, blocks, language="en") == Fields()


def test_a_life_of_the_author_names_nobody() -> None:
    """A byline block as long as a paragraph is read for no names."""
    text, blocks = page(("byline", "Ama Mensah has written on the west coast for the Courier since 1999. " * 3))
    assert read_words(text, blocks, language="en").authors == ()


@given(st.lists(st.tuples(st.sampled_from(ROLES), st.text(max_size=60)), max_size=6))
def test_any_page_cites_what_stands_there(lines: list[Line]) -> None:
    """No page raises, and every quote stands where it says."""
    text, blocks = page(*lines)
    for row in read_words(text, blocks, language=None).sources:
        assert all(text[span.start : span.end] == span.quote for span in row.evidence)
