"""Words of elements, and what leads away."""

from __future__ import annotations

import pytest

from dateline.page.metadata.visible import MAX_LENGTH, is_aside, text_of_element
from tests.page.metadata.made import tree


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<article><h1>x</h1></article>", False),
        ('<div class="vcard"><h1>x</h1></div>', False),
        ("<aside><div><h1>x</h1></div></aside>", True),
        ('<ul class="most-read"><li><h1>x</h1></li></ul>', True),
        ('<div id="comments"><h1>x</h1></div>', True),
        ('<div class="post-footer"><h1>x</h1></div>', False),
        ('<div class="site-footer"><h1>x</h1></div>', True),
    ],
)
def test_what_leads_away(body: str, expected: bool) -> None:  # noqa: FBT001 - a column of the table
    """Elements and names around a heading tell whose it is."""
    (heading,) = tree(body).iter("h1")
    assert is_aside(heading) is expected


def test_long_words_are_no_heading() -> None:
    """A whole article in a heading is read no further."""
    root = tree(f"<h1>{'ferry ' * MAX_LENGTH}</h1><h2> Ferry\n <b>sinks</b></h2>")
    assert [text_of_element(each) for each in root.iter("h1", "h2")] == ["", "Ferry sinks"]


def test_what_stands_beside_the_headline_is_of_the_article() -> None:
    """Themes give the same name to the head of an article and to teasers of others."""
    (beside,) = tree('<div><h1>x</h1><div class="teaser-meta"><p>y</p></div></div>').iter("p")
    (below,) = tree('<div><h3>x</h3><div class="teaser-meta"><p>y</p></div></div>').iter("p")
    assert not is_aside(beside)
    assert is_aside(below)
