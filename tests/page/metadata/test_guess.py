"""Days made out of pages that name none in their markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from dateline.page.metadata import guess
from dateline.page.metadata.guess import guess_day
from tests.page.metadata.made import tree

if TYPE_CHECKING:
    import pytest

STORY = "<p>The ferry left Skye at noon.</p><footer>Stand: 25.09.2019</footer>"


def test_a_day_on_the_page_is_found() -> None:
    """A day in a footer is better than none."""
    assert guess_day(tree(STORY)) == "2019-09-25"


def test_no_day_is_none() -> None:
    """Today is never the answer."""
    assert guess_day(tree("<p>The ferry left Skye at noon.</p>")) is None


def test_the_tree_stays_as_it_is() -> None:
    """The search for the article comes after and needs all of it."""
    root = tree(STORY)
    before = etree.tostring(root)
    guess_day(root)
    assert etree.tostring(root) == before


def test_huge_trees_are_not_searched(monkeypatch: pytest.MonkeyPatch) -> None:
    """A guess is not worth seconds."""
    monkeypatch.setattr(guess, "_MAX_ELEMENTS", 3)
    assert guess_day(tree(STORY)) is None
