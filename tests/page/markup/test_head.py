"""The head of an article."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.page.markup.head import find_title, name_head
from tests.page.markup.made import ARTICLE, FIRST, SECOND, pieces

if TYPE_CHECKING:
    from dateline.schema import BlockRole

TITLE = "Harland votes to rebuild its sea wall"


def name(html: str, *, roles: str, title: str | None = TITLE) -> list[str]:
    """Return the roles of a page whose pieces have these: p for paragraph, h subhead, s standfirst, f furniture."""
    kinds: dict[str, BlockRole] = {"p": "paragraph", "h": "subhead", "s": "standfirst", "f": "furniture", "l": "list"}
    found = pieces(html)
    named = [kinds[letter] for letter in roles]
    taken = [letter in "phl" for letter in roles]
    return [str(role) for role in name_head(found, named, taken=taken, title=title)]


@pytest.mark.parametrize(
    ("html", "title", "at"),
    [
        (f"<h1>Harbour Herald</h1><h1>{TITLE}</h1>", TITLE, 1),
        (f"<h1>Harbour Herald</h1><p>{TITLE}</p>", TITLE, 1),
        (f"<p>{TITLE.upper()}</p>", TITLE, 0),
        (f"<h2>{TITLE}</h2>", f"{TITLE} | Harbour Herald", 0),
        (f"<h2>{TITLE}</h2>", f"Harbour Herald : {TITLE}", 0),
        (f"<p>{TITLE}</p><h1>{TITLE}</h1><p>{TITLE}</p>", TITLE, 1),
        ("<h1>Sea wall: the vote</h1>", TITLE, 0),
        ("<h1>Harbour Herald</h1><h1>Sea wall: the vote</h1>", None, 1),
        ("<h1>Herald</h1>", None, None),
        ("<h2>Sea wall: the vote</h2>", None, None),
        ("", TITLE, None),
    ],
)
def test_the_title_is_found(html: str, title: str | None, at: int | None) -> None:
    """What equals the title in the markup comes before other main headings; one word is the outlet's name."""
    assert find_title(pieces(html), title) == at


def test_only_one_piece_is_the_title() -> None:
    """Its copy in the breadcrumb, which the extractor took too, is furniture."""
    assert name(f"<p>{TITLE}</p><h1>{TITLE}</h1>{ARTICLE}", roles="phppp") == ["furniture", "title"] + ["paragraph"] * 3


def test_short_lines_above_the_title_are_no_text() -> None:
    """An entry of the menu that an extractor took."""
    html = f"<ul><li>Harbour</li></ul><h1>{TITLE}</h1>{ARTICLE}"
    assert name(html, roles="lfppp") == ["furniture", "title"] + ["paragraph"] * 3


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("<p>By Ada Quay</p>", "byline"),
        ("<p>3 March 2024</p>", "furniture"),
        ("<p>10:15, 2024-03-02</p>", "furniture"),
        ("<p>In 2024 the wall broke at 3 places.</p>", "paragraph"),
        ("<p>The vote</p>", "paragraph"),
    ],
)
def test_bylines_and_dates_above_the_text_are_no_text(line: str, role: str) -> None:
    """They are short and no sentence."""
    assert name(f"<h1>{TITLE}</h1>{line}{ARTICLE}", roles="fpppp")[1] == role


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("<p>Work will take eighteen months and close the old pier.</p>", "standfirst"),
        ("<h2>Work will take eighteen months</h2>", "standfirst"),
        (f"<p>{FIRST.removesuffix('.')}</p>", "standfirst"),
        ("<p>Eighteen months of work</p>", "furniture"),
        ("<p><a href=x>Work will take eighteen months and close the old pier.</a></p>", "furniture"),
        ("<p>By Ada Quay, who has lived on the pier for years.</p>", "furniture"),
    ],
)
def test_a_sentence_or_heading_below_the_title_is_the_standfirst(line: str, role: str) -> None:
    """It has the words of a headline, and no link and no cue of furniture."""
    assert name(f"<h1>{TITLE}</h1>{line}{ARTICLE}", roles="ffppp")[1] == role


def test_one_standfirst_is_kept() -> None:
    """What calls itself so is one only between title and text, and only the first; others are text if taken."""
    html = f"<p>{SECOND}</p><h1>{TITLE}</h1><p>{FIRST}</p><p>{SECOND}</p>{ARTICLE}<p>{SECOND}</p>"
    assert name(html, roles="sfsspppps"[:8]) == [
        "furniture",
        "title",
        "standfirst",
        "furniture",
        "paragraph",
        "paragraph",
        "paragraph",
        "paragraph",
    ]


def test_a_byline_that_calls_itself_standfirst_is_a_byline() -> None:
    """Some pages print the line of author and date as a subtitle."""
    assert name(f"<h1>{TITLE}</h1><p>By Ada Quay</p>{ARTICLE}", roles="fsppp")[1] == "byline"


def test_without_text_and_title_nothing_changes() -> None:
    """A page of labels keeps them."""
    assert name("<p>Harbour</p><p>Town</p>", roles="ff", title=None) == ["furniture", "furniture"]
    assert name("", roles="") == []
