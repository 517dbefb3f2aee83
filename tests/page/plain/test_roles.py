"""Roles of lines around and in an article."""

from __future__ import annotations

import pytest

from dateline.page.plain.roles import name_roles
from dateline.page.plain.units import find_units

PARAGRAPH = (
    "The ministers of Namibia and Angola signed an agreement on a joint patrol of the Benguela grounds on Tuesday."
)


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("By Selma Haufiku, Walvis Bay", "byline"),
        ("Selma Haufiku", "byline"),
        ("Walvis Bay 14 MAR 2017 - 18:05", "furniture"),
        ("The two countries end a quarrel over licences that began in November", "standfirst"),
        ("Share on Facebook", "share"),
        ("Photo: S. Haufiku", "caption"),
    ],
)
def test_lines_between_headline_and_article(line: str, role: str) -> None:
    """What stands below a headline has a role of its own."""
    units = find_units(f"Namibia and Angola agree on joint patrol\n{line}\n{PARAGRAPH}\n{PARAGRAPH}")
    assert name_roles(units, [False, False, True, True])[:2] == ["title", role]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("A sea without licences", "subhead"),
        ("• Sixty trawlers stay in port", "list"),
        ("Catch   410,000   500,000", "table"),
        ("WALVIS BAY, March 14 (BNA) -", "dateline"),
        ("It is a start.", "paragraph"),
    ],
)
def test_lines_of_the_article(line: str, role: str) -> None:
    """The article has subheads, lists, tables and datelines beside its paragraphs."""
    units = find_units(f"{PARAGRAPH}\n{line}\n{PARAGRAPH}")
    assert name_roles(units, [True, True, True])[1] == role


@pytest.mark.parametrize(
    ("lines", "roles"),
    [
        (["Tags: Namibia, Fishing"], ["tag"]),
        (["Namibia / Angola / Fishing"], ["tag"]),
        (["12 comments", "Good for them!"], ["comment", "comment"]),
        (["BNA sh/lw 141805 GMT MAR 17 NNNN"], ["furniture"]),
        (["Know more", "• Namibia", "• Fishing"], ["furniture", "tag", "tag"]),
        (["Read also", "Angola buys two patrol boats in Vigo"], ["furniture", "related"]),
        (["Comments (2)", "Good for them, but who pays the fuel?"], ["comment", "comment"]),
        (["Our journalists follow the charter of the Trust Project"], ["trust"]),
        (["Subscribe to our newsletter"], ["subscribe"]),
        (["© 2017 The Benguela Courier"], ["legal"]),
        (["Home"], ["furniture"]),
    ],
)
def test_lines_below_the_article(lines: list[str], roles: list[str]) -> None:
    """Headings say what the lines below them are."""
    units = find_units("\n".join([PARAGRAPH, *lines]))
    assert name_roles(units, [True] + [False] * len(lines))[1:] == roles


def test_lines_inside_the_article_that_are_none_of_it() -> None:
    """An advert, a link to another story, and a sentence of the article in large type."""
    quote = "a joint patrol of the Benguela grounds"
    units = find_units(f"{PARAGRAPH}\nADVERTISEMENT\nRead more: Angola buys two patrol boats\n“{quote}”\n{PARAGRAPH}")
    assert name_roles(units, [True, False, False, False, True])[1:-1] == ["furniture", "related", "pullquote"]


def test_a_page_without_article_is_furniture_and_related() -> None:
    """Every line has a role where nothing is article."""
    assert name_roles(find_units("Home\nAngola buys two patrol boats in Vigo"), [False, False]) == [
        "furniture",
        "related",
    ]
