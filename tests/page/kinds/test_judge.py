"""A reading and what becomes of it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.page import codes
from dateline.page.kinds.judge import judge_page
from dateline.page.limits import DEFAULT
from dateline.page.plain.read import read_plain
from tests.page.kinds.pages import HEADLINES, LEAD, LONGER, SECOND, SUMMARIES, TITLE

LINES = [
    TITLE,
    LEAD,
    SECOND,
    *LONGER[:2],
    *HEADLINES[:3],
    *SUMMARIES[:3],
    "2 hours ago",
    "Log in",
    "Page not found",
    "Yes.",
    "",
]


def test_an_article_stays_as_it_is() -> None:
    """No role changes, no note is added."""
    reading = read_plain("\n\n".join((TITLE, LEAD, SECOND, *LONGER)), limits=DEFAULT)
    assert judge_page(reading, address="https://courier.example/town/ferry") == reading


def test_a_page_that_loses_its_text_says_so() -> None:
    """Beside the note on its kind stands that there is no article."""
    reading = read_plain("Access denied\n\nPlease verify you are human before you go on to the page.\n", limits=DEFAULT)
    assert [code for code, _ in judge_page(reading, address=None).notes] == [codes.NO_ARTICLE, codes.HOLLOW]


@given(st.lists(st.sampled_from(LINES), max_size=30), st.sampled_from(["https://courier.example/", "x", ""]))
def test_nothing_is_lost(lines: list[str], address: str) -> None:
    """Whatever the page, its blocks keep their places, and a second look finds the same."""
    reading = read_plain("\n".join(lines), limits=DEFAULT)
    judged = judge_page(reading, address=address)
    assert [(block.start, block.end) for block in judged.blocks] == [
        (block.start, block.end) for block in reading.blocks
    ]
    assert judged.text == reading.text
    assert judge_page(reading, address=address) == judged
