"""Where the page prints what its markup says."""

from __future__ import annotations

from dateline.page.metadata.evidence import find_quote
from tests.page.metadata.made import page

TEXT, BLOCKS = page(
    ("furniture", "THE COURIER"),
    ("furniture", "Ferry  sinks off Skye - all safe"),
    ("title", "Ferry sinks off Skye"),
    ("paragraph", "Ama Mensah was on board."),
)


def test_the_title_block_is_cited_first() -> None:
    """A line above that holds the title too is passed over."""
    span = find_quote("ferry sinks off Skye", TEXT, BLOCKS, field="title")
    assert span is not None
    assert (span.quote, span.start) == ("Ferry sinks off Skye", BLOCKS[2].start)


def test_case_and_spaces_do_not_matter() -> None:
    """The quote is what the page prints."""
    span = find_quote("The Courier", TEXT, BLOCKS, field="publisher")
    assert span is not None
    assert span.quote == TEXT[span.start : span.end] == "THE COURIER"


def test_a_name_in_the_story_is_no_evidence() -> None:
    """That a person is told of does not make her the author."""
    assert find_quote("Ama Mensah", TEXT, BLOCKS, field="authors") is None


def test_parts_of_words_and_empty_values_are_none() -> None:
    """Whole words count, and nothing is nowhere."""
    assert find_quote("Couri", TEXT, BLOCKS, field="publisher") is None
    assert find_quote(" ", TEXT, BLOCKS, field="title") is None
