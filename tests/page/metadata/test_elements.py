"""Headings and time stamps that a reader sees."""

from __future__ import annotations

import pytest

from dateline.page.metadata.elements import claim_elements
from tests.page.metadata.made import tree, values


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<h1>Ferry sinks  off Skye</h1>", ("title", "Ferry sinks off Skye", "h1")),
        ('<p itemprop="headline">Ferry sinks</p>', ("title", "Ferry sinks", "p[itemprop=headline]")),
        (
            '<div itemprop="author"><b itemprop="name">Ama Mensah</b>, Accra</div>',
            ("author", "Ama Mensah", "div[itemprop=author]"),
        ),
        ('<time datetime="2019-09-25">today</time>', ("published", "2019-09-25", "time[datetime]")),
        ("<p>Updated: <time>25 May 2019</time></p>", ("modified", "25 May 2019", "time")),
        ('<p class="entry-date">25 May 2019</p>', ("published", "25 May 2019", "p.entry-date")),
        ('<p class="date-updated">25 May 2019</p>', ("modified", "25 May 2019", "p.date-updated")),
    ],
)
def test_elements_and_their_claims(body: str, expected: tuple[str, str, str]) -> None:
    """Each kind of element gives its field and says where it stands."""
    assert expected in values(list(claim_elements(tree(body))))


def test_the_title_element_comes_last() -> None:
    """What a tab shows is the least trusted title."""
    found = values(list(claim_elements(tree("<h1>Ferry sinks</h1>", head="<title>Ferry sinks | Courier</title>"))))
    assert found[-1] == ("title", "Ferry sinks | Courier", "title")


def test_what_leads_away_says_nothing() -> None:
    """Headings and stamps of other articles are left out."""
    body = '<aside><h1>Most read</h1><time datetime="2019-09-01">1 September</time></aside>'
    assert list(claim_elements(tree(body))) == []


def test_empty_attributes_are_no_claims() -> None:
    """Classes, dates and headings without words are passed over."""
    assert (
        list(claim_elements(tree('<h1> </h1><p class=" "></p><time datetime=" "></time><b itemprop="author"></b>')))
        == []
    )
