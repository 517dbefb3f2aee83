"""How far out the names around a piece may be read."""

from __future__ import annotations

from dateline.page.markup.reach import LEVELS, measure_reach
from tests.page.markup.made import ARTICLE, pieces


def test_elements_that_hold_the_article_are_out_of_reach() -> None:
    """The paragraph itself is in reach, the wall around all three is not."""
    html = f"<div class=paywall>{ARTICLE}</div>"
    assert measure_reach(pieces(html), [True] * 3) == [0, 0, 0]
    many = pieces(f"<div class=paywall>{ARTICLE * 3}</div>")
    assert measure_reach(many, [True] * 9) == [1] * 9


def test_elements_beside_the_article_are_in_reach() -> None:
    """A box of its own may be named by what encloses it, up to the element that it shares with the article."""
    html = f"<main>{ARTICLE * 3}<aside><div><p>Sign up</p></div></aside></main>"
    assert measure_reach(pieces(html), [True] * 9 + [False])[-1] == 3


def test_reach_ends_after_some_levels() -> None:
    """Without an article names are read as far out as they ever are, but not beyond the root."""
    assert measure_reach(pieces("<div>" * 9 + "sea"), [False]) == [LEVELS]
    assert measure_reach(pieces("<p>sea</p>"), [False]) == [3]


def test_a_piece_without_a_path_has_no_reach() -> None:
    """Very deep pieces are judged by their words alone."""
    assert measure_reach(pieces("<div>" * 300 + "sea"), [False]) == [0]
