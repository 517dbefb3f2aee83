"""What the markup declares of the kind of a page."""

from __future__ import annotations

import json

import pytest

from dateline.page.markup.tree import grow_tree
from dateline.page.metadata.jsonld import find_things
from dateline.page.metadata.signs import find_signs
from dateline.page.signs import Signs

SCRIPT = "script[type=application/ld+json]"


def read(head: str = "", body: str = "<body>") -> Signs:
    """Return the signs of a page."""
    root = grow_tree(f"<html><head>{head}</head>{body}<p>Text</p></body></html>").root
    return find_signs(root, find_things(root))


def thing(kind: str, **values: object) -> str:
    """Return a script that describes a thing."""
    return f'<script type="application/ld+json">{json.dumps({"@type": kind, **values})}</script>'


def test_a_bare_page_declares_nothing() -> None:
    """Every field is empty."""
    assert read() == Signs()


@pytest.mark.parametrize("value", [False, "False", "false", "http://schema.org/False"])
def test_a_text_that_is_not_free(value: object) -> None:
    """However the script writes it; the words it counts are taken along."""
    signs = read(thing("NewsArticle", headline="Ferry", isAccessibleForFree=value, wordCount="812"))
    assert signs.locked == (f"{SCRIPT} isAccessibleForFree=false",)
    assert signs.article == (f"{SCRIPT} NewsArticle",)
    assert signs.words == 812


@pytest.mark.parametrize("value", [True, "True", None, "http://schema.org/True"])
def test_a_text_that_is_free(value: object) -> None:
    """It is not locked."""
    assert read(thing("NewsArticle", headline="Ferry", isAccessibleForFree=value)).locked == ()


@pytest.mark.parametrize(
    ("name", "value", "is_locked"),
    [
        ("article:content_tier", "locked", True),
        ("article:content_tier", "metered", True),
        ("article:content_tier", "free", False),
        ("og:restrictions:access", "subscribers", True),
        ("parse:paywall", "true", True),
        ("parse:paywall", "false", False),
        ("robots", "noarchive", False),
        ("description", "How the paywall was locked", False),
    ],
)
def test_meta_tags_on_access(name: str, value: str, *, is_locked: bool) -> None:
    """A flag that is on and a tier that is closed; that no copy may be kept says nothing."""
    assert read(f'<meta name="{name}" content="{value}">').locked == ((f"meta[{name}]={value}",) if is_locked else ())


def test_lists_declare_themselves() -> None:
    """By a thing, by the kind of page, by the class of the body."""
    signs = read(
        thing("CollectionPage") + '<meta property="og:type" content="website">', "<body class='archive category'>"
    )
    assert signs.listing == (f"{SCRIPT} CollectionPage", "meta[og:type]=website", "body.archive")
    assert signs.article == ()


def test_articles_declare_themselves() -> None:
    """In the same three places."""
    signs = read(
        thing("NewsArticle", headline="Ferry") + '<meta property="og:type" content="article">', "<body class='single'>"
    )
    assert signs.article == (f"{SCRIPT} NewsArticle", "meta[og:type]=article", "body.single")


@pytest.mark.parametrize("count", [True, -1.5, "many", None, [], {}])
def test_an_odd_count_of_words_is_none(count: object) -> None:
    """What is no number of words says nothing."""
    assert read(thing("NewsArticle", headline="Ferry", wordCount=count)).words is None
