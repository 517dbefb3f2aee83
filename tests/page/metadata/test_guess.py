"""Days made out of pages that name none in their markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lxml import etree

from dateline.page.metadata import guess
from dateline.page.metadata.guess import add_guess, guess_day
from dateline.page.reading import Fields
from dateline.schema import Stamp
from tests.page.metadata.made import Line, page, tree

if TYPE_CHECKING:
    import pytest

BODY: Line = ("paragraph", "The ferry left Skye at noon.")
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


def test_a_guess_is_marked_as_one() -> None:
    """What htmldate finds is inferred, and says who looked."""
    fields = add_guess(Fields(), tree(STORY), *page(BODY))
    assert fields.published == Stamp(value="2019-09-25", source="inferred")
    assert [(row.source, row.locator) for row in fields.sources] == [("inferred", "htmldate")]


def test_the_last_change_is_a_better_guess() -> None:
    """Most changes are made on the first day; the words that name it are cited."""
    fields = add_guess(Fields(), tree(STORY), *page(("furniture", "Updated 3 October 2019, 10:15"), BODY))
    assert fields.published is not None
    assert (fields.published.value, fields.published.source) == ("2019-10-03", "inferred")
    assert fields.published.evidence[0].quote == "3 October 2019, 10:15"


def test_nothing_is_guessed_where_a_day_is_told_or_there_is_no_article(monkeypatch: pytest.MonkeyPatch) -> None:
    """The search costs more than all else."""
    monkeypatch.setattr(guess, "guess_day", lambda _: "2019-09-25")
    told = Fields(published=Stamp(value="2019-01-01", source="markup"))
    assert add_guess(told, tree(STORY), *page(BODY)) == told
    assert add_guess(Fields(), tree(STORY), *page(("furniture", "3 October 2019"), BODY)) == Fields()
    assert add_guess(Fields(), tree(STORY), *page(("related", "Ferry sinks off Skye"))) == Fields()


def test_no_guess_leaves_the_fields() -> None:
    """Silence is an answer."""
    assert add_guess(Fields(), tree("<p>The ferry left Skye at noon.</p>"), *page(BODY)) == Fields()
