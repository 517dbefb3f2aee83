"""Entries of lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.page.markup.entries import name_entries
from tests.page.markup.made import pieces

if TYPE_CHECKING:
    from dateline.schema import BlockRole


def name(html: str, *roles: BlockRole) -> list[BlockRole]:
    """Return the roles of a page whose pieces had these."""
    return name_entries(pieces(html), roles)


def test_links_below_a_heading_of_tags_are_tags() -> None:
    """Until something else than a short link comes."""
    html = (
        "<h4>Topics</h4><ul><li><a href=/a>Harland</a></li><li><a href=/b>Sea walls</a></li></ul>"
        "<p>Harbour</p><a href=/c>Town</a>"
    )
    roles: tuple[BlockRole, ...] = ("furniture",) * 5
    assert name(html, *roles) == ["furniture", "tag", "tag", "furniture", "furniture"]


def test_the_longer_phrase_names_the_list() -> None:
    """Links below "More on this topic" are articles, those below "Explore more on these topics" are tags."""
    below = "<a href=/a>Sea walls</a>"
    assert name(f"<h4>More on this topic</h4>{below}", "furniture", "tag") == ["furniture", "tag"]
    assert name(f"<h4>More on this topic</h4>{below}", "furniture", "furniture") == ["furniture", "furniture"]
    assert name(f"<h4>Explore more on these topics</h4>{below}", "furniture", "furniture") == ["furniture", "tag"]


def test_links_below_read_also_are_related() -> None:
    """Headlines of four words too, but no single words; text ends the list."""
    html = (
        "<h4>Read also</h4><a href=/a>Old pier to close</a><a href=/b>Town</a>"
        "<p>The text goes on.</p><a href=/c>Old pier to close</a>"
    )
    assert name(html, "furniture", "furniture", "furniture", "paragraph", "furniture") == [
        "furniture",
        "related",
        "furniture",
        "paragraph",
        "furniture",
    ]


def test_of_a_teaser_only_the_headline_is_related() -> None:
    """Label, headline and summary that are one link: the heading counts, else the first."""
    html = (
        "<a href=/a><p>From our harbour desk today</p><h3>Old pier to close</h3><p>Ferries move</p></a>"
        "<a href=/b><p>Sea wall vote</p><p>It was close</p></a>"
        "<a href='#'><p>First</p><p>Second</p></a>"
    )
    roles: tuple[BlockRole, ...] = ("related",) * 7
    assert name(html, *roles) == ["furniture", "related", "furniture", "related", "furniture", "related", "related"]
