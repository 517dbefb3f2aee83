"""Headlines without kickers, and outlets that lead home."""

from __future__ import annotations

import pytest

from dateline.page.metadata.headings import claim_headings
from tests.page.metadata.made import tree, values


@pytest.mark.parametrize(
    ("body", "headline"),
    [
        ("<h1>Ferry sinks</h1>", "Ferry sinks"),
        ('<h1><span class="overline">Skye</span>Ferry sinks</h1>', "Ferry sinks"),
        ('<h1><b class="c-kicker">Skye</b><i> : </i><b>Ferry sinks</b></h1>', "Ferry sinks"),
        ('<h1><b class="topline">Skye</b> - „Ferry sinks“</h1>', "„Ferry sinks“"),
        ('<h1>Ferry <b class="overline">sinks</b></h1>', "Ferry sinks"),
        ('<h1><b class="overline">Ferry sinks</b></h1>', "Ferry sinks"),
        ('<h1><b class="blue">Skye:</b> ferry sinks</h1>', "Skye: ferry sinks"),
    ],
)
def test_a_kicker_is_no_part_of_the_headline(body: str, headline: str) -> None:
    """What stands first in an element of its own, and says so, is cut with the mark behind it."""
    assert values(list(claim_headings(tree(body)))) == [("title", headline, "h1")]


@pytest.mark.parametrize(
    ("address", "field"),
    [
        ("/", "publisher"),
        ("https://courier.example/", "publisher"),
        ("https://courier.example", "publisher"),
        ("https://archive.example/web/2014/http://courier.example/", "publisher"),
        ("https://courier.example/?p=959", "title"),
        ("/ferry", "title"),
        ("#top", "title"),
        ("", "title"),
    ],
)
def test_a_heading_that_leads_home_names_the_outlet(address: str, field: str) -> None:
    """The masthead is a link to the front page and nothing else."""
    assert values(list(claim_headings(tree(f'<h1><a href="{address}">The Courier</a></h1>')))) == [
        (field, "The Courier", "h1")
    ]


def test_a_headline_with_a_link_in_it_is_no_masthead() -> None:
    """All of it has to be the link."""
    (claim,) = claim_headings(tree('<h1>Ferry of <a href="/">The Courier</a> sinks</h1>'))
    assert claim.field == "title"
