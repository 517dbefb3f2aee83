"""Running text, its length and how notes cite it."""

from __future__ import annotations

from dateline.page.kinds.prose import find_title, is_body, is_told, measure, quote, reads_as_prose
from dateline.schema import Block
from tests.page.kinds.pages import LEAD, TITLE

HEADLINE = Block(start=0, end=len(TITLE), role="title")
SUMMARY = Block(start=len(TITLE) + 1, end=len(TITLE) + 1 + len(LEAD), role="standfirst")
TEXT = f"{TITLE}\n{LEAD}"


def test_a_standfirst_is_told_but_no_body() -> None:
    """Facts are drawn from both."""
    assert is_told(SUMMARY)
    assert not is_body(SUMMARY)
    assert not is_told(HEADLINE)


def test_prose_is_long_and_ends() -> None:
    """A headline does not end, an answer is short."""
    assert [reads_as_prose(line) for line in (LEAD, TITLE, "Yes.")] == [True, False, False]


def test_blocks_are_measured_and_cited() -> None:
    """A long line is cut between its words and dots."""
    assert measure([HEADLINE, SUMMARY]) == len(TITLE) + len(LEAD)
    assert quote(TEXT, HEADLINE) == f'"{TITLE}"'
    assert quote(TEXT, SUMMARY, most=17) == '"The ferry company..."'


def test_a_page_may_have_no_headline() -> None:
    """None stands for that."""
    assert find_title(TEXT, [SUMMARY, HEADLINE]) == TITLE
    assert find_title(TEXT, [SUMMARY]) is None
