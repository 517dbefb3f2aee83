"""What an article is filed under."""

from __future__ import annotations

from dateline.page.metadata.keywords import choose_tags, find_tags
from tests.page.metadata.made import claim, page


def test_the_first_place_with_tags_wins() -> None:
    """One claim may hold several, apart by commas; each tag is given once."""
    claims = [
        claim("tag", "ferries, Skye", "meta[property=article:tag]"),
        claim("tag", "skye; storms", "meta[property=article:tag]"),
        claim("tag", "other", "meta[name=keywords]"),
    ]
    assert [each.value for each in choose_tags(claims)] == ["ferries", "skye", "storms"]
    assert choose_tags([]) == []


def test_sentences_are_no_tags() -> None:
    """Neither is nothing."""
    assert choose_tags([claim("tag", f"{'very ' * 20}long,, ")]) == []


def test_tags_that_the_page_shows() -> None:
    """A line each, with the words themselves as evidence."""
    text, blocks = page(("tag", " Skye "), ("tag", "Ferries"), ("tag", "SKYE"), ("furniture", "Share"))
    assert [span.quote for span in find_tags(text, blocks)] == ["SKYE", "Ferries"]
