"""The role of one piece."""

from __future__ import annotations

import pytest

from dateline.page.markup.reach import LEVELS
from dateline.page.markup.roles import is_headline_link, name_rest, name_text
from tests.page.markup.made import FIRST, piece


@pytest.mark.parametrize(
    ("html", "role"),
    [
        (f"<p>{FIRST}</p>", "paragraph"),
        (f"<div>{FIRST}</div>", "paragraph"),
        ("<h2>Next steps</h2>", "subhead"),
        ("<ul><li>Cranes for the pier</li></ul>", "list"),
        ("<table><tr><td>berth</td><td>4</td></tr></table>", "table"),
        ("<p>PORT HARLAND (HNA) —</p>", "dateline"),
        ("<p>Harland, 3 March –</p>", "dateline"),
        (f"<figure><figcaption><p>{FIRST}</p></figcaption></figure>", "caption"),
        (f"<aside class=pull-quote>{FIRST}</aside>", "pullquote"),
        (f"<div class=author-bio><p>{FIRST}</p></div>", "byline"),
        (f"<div class=newsletter><p>{FIRST}</p></div>", "subscribe"),
        ("<p>Advertisement</p>", "furniture"),
        ("<p>Share this article</p>", "share"),
        ("<p>Sign up for the storm letter</p>", "subscribe"),
        ("<p>Sign up for the storm letter, the mayor told them.</p>", "paragraph"),
        ("<p>Read more: <a href=/pier>Old pier to close for eighteen months</a></p>", "related"),
        ("<h3>Read also</h3>", "furniture"),
        ("<ul><li><a href=/pier>Old pier to close for eighteen months</a></li></ul>", "related"),
        ("<ul><li><a href=/pier>Harbour</a></li></ul>", "furniture"),
        ("<p><a href=/pier>Old pier to close for eighteen months</a></p>", "related"),
        ("<p><a href=/pier>The old pier will close for eighteen months.</a></p>", "paragraph"),
        ("<p><a href=/desk>Write to the editor</a> | <a href=/print>Version for printers</a></p>", "furniture"),
        ("<p><a href=/pier>The old pier</a></p>", "paragraph"),
        ("<p>Topics: <a href=/a>harbour</a>, <a href=/b>storms</a></p>", "tag"),
    ],
)
def test_pieces_of_the_text(html: str, role: str) -> None:
    """What the extractor took is text unless its element, its words or its links say otherwise."""
    assert name_text(piece(html), levels=2) == role


@pytest.mark.parametrize(
    ("html", "role"),
    [
        ("<p>Harbour</p>", "furniture"),
        ("<div class=share><p>Harbour</p></div>", "share"),
        ("<div class=byline>Ada Quay</div>", "byline"),
        ("<p>By Ada Quay</p>", "byline"),
        ("<p>© Harbour Herald</p>", "legal"),
        ("<p>Our standards</p>", "trust"),
        ("<div class=comments><p>Well said, all of it</p></div>", "comment"),
        ("<p>Photo: Ada Quay</p>", "caption"),
        ("<h3><a href=/pier>Old pier to close for eighteen months</a></h3>", "related"),
        ("<div class=related><h3>More on this</h3></div>", "furniture"),
        ("<nav><a href=/pier>Old pier to close for eighteen months</a></nav>", "furniture"),
        ("<div class=breadcrumb><a href=/pier>Old pier to close for eighteen months</a></div>", "furniture"),
        ("<div class=post-tags><a href=/a>harbour</a></div>", "tag"),
        ("<p>Tags: <a href=/a>harbour</a>, <a href=/b>storms</a></p>", "tag"),
        ("<p>Sign up for the storm letter</p>", "subscribe"),
        ("<div><a href=/a>Harbour Herald</a> <a href=/b>Town</a> <a href=/c>Sea and sail</a></div>", "furniture"),
        ("<p class=tags><a href=/a>harbour</a> <a href=/b>sea</a> <a href=/c>walls</a></p>", "tag"),
        ("<h3><a href=/pier>In pictures: the old pier comes down</a></h3>", "related"),
    ],
)
def test_pieces_outside_the_text(html: str, role: str) -> None:
    """What the extractor left out is named by its element, then by its words, then by its link."""
    assert name_rest(piece(html), levels=LEVELS) == role


def test_names_out_of_reach_are_not_read() -> None:
    """An element that holds the article is not what it is called."""
    walled = piece(f"<div class=paywall><p>{FIRST}</p></div>")
    assert name_text(walled, levels=1) == "paragraph"
    assert name_text(walled, levels=2) == "subscribe"
    assert name_text(walled, levels=0) == "paragraph"


def test_a_headline_link_has_the_words_of_a_headline() -> None:
    """Five words or more in one link, which is most of the piece."""
    assert is_headline_link(piece("<a href=x>Old pier to be closed</a>"))
    assert not is_headline_link(piece("<a href=x>Food &amp; drink and more</a>"))
    assert not is_headline_link(piece("<p><a href=x>Food and drink</a> <a href=y>Sea and sail</a></p>"))
    assert not is_headline_link(piece(f"<p>{FIRST} <a href=x>See</a></p>"))
