"""Entries of a list in plain text."""

from __future__ import annotations

import pytest

from dateline.page.kinds.rows import find_rows, measure_run
from dateline.schema import Block
from tests.page.kinds.pages import HEADLINES, LEAD, SECOND, SUMMARIES


def lay_out(*lines: str) -> tuple[str, list[Block]]:
    """Return lines as a page of paragraphs."""
    starts = [sum(len(line) + 1 for line in lines[:at]) for at in range(len(lines))]
    blocks = [Block(start=at, end=at + len(line), role="paragraph") for at, line in zip(starts, lines, strict=True)]
    return "\n".join(lines), blocks


@pytest.mark.parametrize(
    "end", ["2 hours ago", "3h", "Yesterday", "vor 5 Stunden", "12 November 2019", "Read more →", "5 comments"]
)
def test_an_entry_ends_with_a_date_or_a_link_to_more(end: str) -> None:
    """Each headline is found, the menu above and the summaries are not."""
    entries = [line for pair in zip(HEADLINES, SUMMARIES, strict=True) for line in (*pair, end)]
    text, blocks = lay_out("Home", "Town", "Harbour", *entries)
    assert find_rows(text, blocks) == frozenset(range(3, 27, 3))


def test_an_article_has_no_entries() -> None:
    """A date below a headline ends one at most, long texts none."""
    text, blocks = lay_out(HEADLINES[0], "12 November 2019", LEAD, SECOND, LEAD, SECOND, "Read more")
    assert len(find_rows(text, blocks)) == 1


def test_the_longest_run_of_paragraphs_is_measured() -> None:
    """A short line between two of them breaks it."""
    text, blocks = lay_out(LEAD, "Read more", LEAD, SECOND)
    assert measure_run(text, blocks) == len(LEAD) + len(SECOND)
