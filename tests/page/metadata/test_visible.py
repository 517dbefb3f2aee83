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
