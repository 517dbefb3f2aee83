"""Declarations of trust in markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.page.metadata.policies import name_policies
from tests.page.metadata.made import tree

if TYPE_CHECKING:
    from dateline.page.metadata.jsonld import Thing


def test_policies_of_publisher_article_and_author() -> None:
    """Properties and types are named as schema.org names them."""
    article: Thing = {
        "@type": ["NewsArticle", "OpinionNewsArticle"],
        "headline": "Ferry sinks",
        "backstory": "How we found the ship",
        "correction": None,
        "author": {"name": "Ama Mensah", "jobTitle": "Reporter"},
        "publisher": {"name": "The Courier", "ethicsPolicy": "https://courier.example/ethics", "masthead": ""},
    }
    assert list(name_policies(tree(), [article])) == [
        "ethicsPolicy",
        "backstory",
        "OpinionNewsArticle",
        "author.jobTitle",
    ]


def test_links_to_policies_are_told_apart() -> None:
    """A link is named as a link."""
    root = tree('<a href="/about/corrections">Corrections</a><a href="/ferry">Ferry</a>')
    assert list(name_policies(root, [])) == ["a[href] correctionsPolicy"]
