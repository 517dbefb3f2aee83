"""The search for the article, and the guess where there is none."""

from __future__ import annotations

import logging
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
import trafilatura
from lxml import etree

from dateline.page.markup.blocks import find_pieces
from dateline.page.markup.body import guess_body, is_searchable, search_body
from dateline.page.markup.tree import grow_tree
from tests.page.markup.made import ARTICLE, FIRST, SECOND, THIRD, pieces

if TYPE_CHECKING:
    from trafilatura.settings import Extractor

MENU = "<nav><ul><li><a href=/a>Harbour</a></li><li><a href=/b>Town</a></li></ul></nav>"


def search(html: str) -> list[str] | None:
    """Return the texts that the search takes for the article."""
    root = grow_tree(html).root
    found = list(find_pieces(root))
    flags = search_body(root, found)
    return None if flags is None else [piece.text for piece, flag in zip(found, flags, strict=True) if flag]


def test_the_article_is_found() -> None:
    """Paragraphs are article; menu and footer are not."""
    html = f"<body>{MENU}<article>{ARTICLE}</article><footer><p>Harbour Herald, Pier Road 1</p></footer></body>"
    assert search(html) == [FIRST, SECOND, THIRD]


def test_the_tree_is_left_as_it_is() -> None:
    """A second search finds the same in the same tree."""
    root = grow_tree(f"<body>{MENU}<article>{ARTICLE}<small>x</small></article><aside>y</aside></body>").root
    found = list(find_pieces(root))
    before = etree.tostring(root)
    assert search_body(root, found) == search_body(root, found)
    assert etree.tostring(root) == before


def test_a_thin_find_is_searched_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """The slow search follows only if the fast one finds far less prose than there is, and the wide one only then."""
    calls: list[tuple[bool, str]] = []

    def extract(_root: object, *, options: Extractor) -> None:
        calls.append((options.fast, options.focus))

    monkeypatch.setattr(trafilatura, "bare_extraction", extract)
    search(f"<body>{ARTICLE}</body>")
    search("<body><p>Short.</p></body>")
    fast, slow, wide = (True, "precision"), (False, "precision"), (True, "balanced")
    assert calls == [fast, slow, wide, fast]


@pytest.mark.parametrize(
    ("wide", "expected"), [(f"{FIRST}\n{SECOND}\n{THIRD}", [FIRST, SECOND, THIRD]), ("Harbour\nTown", [FIRST])]
)
def test_a_wide_search_is_believed_if_it_finds_the_prose(
    monkeypatch: pytest.MonkeyPatch, wide: str, expected: list[str]
) -> None:
    """An article in boxes of its own, of which the others take one; a menu is no article."""

    def extract(_root: object, *, options: Extractor) -> SimpleNamespace:
        return SimpleNamespace(text=wide if options.focus == "balanced" else FIRST)

    monkeypatch.setattr(trafilatura, "bare_extraction", extract)
    assert search(f"<body>{MENU}{ARTICLE}</body>") == expected


@pytest.mark.parametrize("error", [ValueError, AttributeError, IndexError, RecursionError])
def test_a_search_that_fails_is_none(monkeypatch: pytest.MonkeyPatch, error: type[Exception]) -> None:
    """What the extractor raises stops no page."""

    def extract(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(trafilatura, "bare_extraction", extract)
    assert search(f"<body>{ARTICLE}</body>") is None


def test_the_extractor_is_quiet(caplog: pytest.LogCaptureFixture) -> None:
    """A page without an article is no warning."""
    with caplog.at_level(logging.WARNING):
        assert search("<body></body>") == []
    assert not caplog.records


def test_deep_and_large_pages_are_not_searched() -> None:
    """Nesting beyond a hundred elements, or tens of thousands of them."""
    for html, expected in (
        (f"<body>{ARTICLE}</body>", True),
        ("<div>" * 200 + "sea", False),
        ("<div>" * 5_000 + "<p>sea", False),
        ("<p>sea</p>" * 40_000, False),
    ):
        tree = grow_tree(html)
        assert is_searchable(tree, list(find_pieces(tree.root))) is expected


def test_the_guess_is_the_longest_run_of_prose() -> None:
    """Short lines may stand between paragraphs; another paragraph far away, a link or a heading is not taken."""
    html = (
        f"<p>{THIRD}</p>"
        + "<p>Ferry times</p>" * 9
        + f"<p>{FIRST}</p><h2>Next</h2><p>{SECOND}</p><a href=x>{THIRD}</a>"
    )
    found = pieces(html)
    assert [piece.text for piece, flag in zip(found, guess_body(found), strict=True) if flag] == [FIRST, SECOND]


def test_the_guess_leaves_out_what_is_called_something_else() -> None:
    """Comments, the words on cookies and a note on the author may be longer than the article."""
    html = f"<p>{FIRST}</p>" + "".join(
        f"<div class='{names}'><p>{SECOND}</p><p>{THIRD}</p></div>"
        for names in ("comments", "cookie-box", "author-bio")
    )
    found = pieces(html)
    assert [piece.text for piece, flag in zip(found, guess_body(found), strict=True) if flag] == [FIRST]


def test_the_guess_believes_no_name_that_all_prose_has() -> None:
    """Where nothing else is prose, the element around it holds the article."""
    found = pieces(f"<div class=sidebar-layout><p>{FIRST}</p></div>")
    assert guess_body(found) == [True]


def test_the_guess_is_nothing_without_prose() -> None:
    """No pieces, or only labels: nothing is taken."""
    assert guess_body([]) == []
    assert guess_body(pieces("<p>Harbour</p><p>Town</p>")) == [False, False]
