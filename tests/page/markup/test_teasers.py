"""Labels that stand above a related headline."""

from __future__ import annotations

import pytest

from dateline.page.markup.teasers import find_sections
from tests.page.markup.made import pieces

HEADLINE = "<h3>The lake that forgot to turn</h3>"
LINKED = "<h3><a href=/lake>The lake that forgot to turn</a></h3>"


@pytest.mark.parametrize(
    ("teaser", "section"),
    [
        (f"<a href=/lake><span class=label>Cambodia</span>{HEADLINE}</a>", "Cambodia"),
        (f"<a href=/lake><span class=label>Business</span>{HEADLINE}</a>", "Business"),
        (f"<a href=/lake>Cambodia:{HEADLINE}</a>", "Cambodia"),
        (f"<div><span class=kicker>Cambodia</span>{LINKED}</div>", "Cambodia"),
        (f"<div><p class=card__category>Cambodia</p>{LINKED}</div>", "Cambodia"),
        (f"<div><p>Cambodia</p>{LINKED}</div>", None),
        (f"<p class=label>Cambodia</p><div>{LINKED}</div>", None),
        (f"<a href=/lake><span class=label>3 hours ago</span>{HEADLINE}</a>", None),
        (f"<a href=/lake><span class=label>Read more</span>{HEADLINE}</a>", None),
    ],
)
def test_a_label_above_a_headline_is_its_section(teaser: str, section: str | None) -> None:
    """It shares the headline's link, or is called a label and stands beside it; times and calls are no sections."""
    found = find_sections(pieces(teaser), ["furniture", "related"])
    assert found == ({} if section is None else {1: section})


def test_only_related_headlines_have_sections() -> None:
    """The title of the page has its kicker too, which is not told here."""
    assert find_sections(pieces(f"<span class=kicker>Cambodia</span>{HEADLINE}"), ["furniture", "title"]) == {}
