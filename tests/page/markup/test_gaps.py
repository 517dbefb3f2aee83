"""What an extractor left out inside the article."""

from __future__ import annotations

import pytest

from dateline.page.markup.gaps import fill_gaps
from tests.page.markup.made import FIRST, SECOND, THIRD, pieces


@pytest.mark.parametrize(
    ("left_out", "is_filled"),
    [
        ("<h2>Next steps</h2>", True),
        (f"<p>{THIRD}</p>", True),
        ("<p>A short notice.</p>", False),
        (f"<p><a href=x>{THIRD}</a></p>", False),
        ("<p><a href=x>Selma Haufiku</a></p>", True),
        ("<p><a href=x>Haufiku wins the harbour vote</a></p>", False),
        ("<p><a href=x>Back to top</a></p>", False),
        ("<div><a href=x>Selma Haufiku</a></div>", False),
        ("<h2>Sign up for our newsletter</h2>", False),
        (f"<div><p>{THIRD}</p></div>", False),
    ],
)
def test_headings_paragraphs_and_linked_names_among_the_text_are_text(left_out: str, is_filled: bool) -> None:  # noqa: FBT001
    """They are siblings of what was taken; short notices, headlines, calls and boxes of their own are left out."""
    found = pieces(f"<p>{FIRST}</p>{left_out}<p>{SECOND}</p>")
    assert fill_gaps(found, [True, False, True]) == [True, is_filled, True]


def test_what_stands_before_and_behind_is_no_gap() -> None:
    """The article begins and ends where the extractor says."""
    found = pieces(f"<h2>Above</h2><p>{FIRST}</p><p>{SECOND}</p><h2>Below</h2>")
    assert fill_gaps(found, [False, True, True, False]) == [False, True, True, False]


def test_the_heading_of_the_first_entry_is_taken_with_those_of_the_others() -> None:
    """A live blog: each entry is an element of its own, with a heading that the extractor left out of the first."""
    entries = f"<section><h2>Vote begins</h2><p>{FIRST}</p></section><section><h2>Noon</h2><p>{SECOND}</p></section>"
    assert fill_gaps(pieces(entries), [False, True, True, True]) == [True] * 4
    assert fill_gaps(pieces(entries), [False, True, False, True]) == [False, True, False, True]


def test_nothing_taken_leaves_nothing_to_fill() -> None:
    """No article, no gaps."""
    assert fill_gaps(pieces(f"<p>{FIRST}</p>"), [False]) == [False]
    assert fill_gaps([], []) == []
