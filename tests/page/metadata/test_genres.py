"""The kind of work that a page says it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.page.metadata.genres import choose_genre, find_labels, read_genre, read_label, read_type
from tests.page.metadata.made import Line, claim, page

BODY: Line = ("paragraph", "The ferry left Skye at noon with forty people on board.")


@pytest.mark.parametrize(
    ("label", "genre"),
    [
        ("Opinion", "opinion"),
        ("ANÁLISIS", "analysis"),
        (" Sponsored content ", "sponsored"),
        ("Satire", "satire"),
        ("Fact check", "fact_check"),
        ("Coast", None),
        ("", None),
        ("An opinion of forty passengers on the ferry", None),
    ],
)
def test_labels_and_their_kinds(label: str, genre: str | None) -> None:
    """In any case and several languages; other words are none."""
    assert read_label(label) == genre


def test_types_and_their_kinds() -> None:
    """A type that fits all news says nothing."""
    assert read_type("OpinionNewsArticle") == "opinion"
    assert read_type("NewsArticle") is None
    assert read_genre("ClaimReview") == "fact_check"


def test_a_type_comes_before_a_section_and_an_address() -> None:
    """The place that says it most plainly wins; the words of a slug are no label."""
    address = claim("canonical", "https://courier.example/opinion/the-pier", "link[rel=canonical]")
    section = claim("section", "Analysis", "meta[property=article:section]")
    kind = claim("genre", "SatiricalArticle", "script")
    assert [
        chosen[0] for chosen in (choose_genre([section, kind], address), choose_genre([section], address)) if chosen
    ] == [
        "satire",
        "analysis",
    ]
    chosen = choose_genre([], address)
    assert chosen is not None
    assert (chosen[0], chosen[1].source, chosen[1].locator) == ("opinion", "url", "link[rel=canonical]")
    assert choose_genre([], claim("canonical", "https://opinion.example/the-pier/review")) is None
    assert choose_genre([claim("section", "Coast")], None) is None


def test_labels_above_the_article() -> None:
    """A line by itself or the beginning of a title; what stands below, or of others, is none."""
    text, blocks = page(
        ("furniture", "Opinion"), ("title", "Review: a night at the pier"), BODY, ("furniture", "Satire")
    )
    assert [(genre, span.quote) for genre, span in find_labels(text, blocks)] == [
        ("opinion", "Opinion"),
        ("review", "Review"),
    ]
    text, blocks = page(("related", "Opinion"), ("title", "A night at the pier"), BODY)
    assert find_labels(text, blocks) == []


@given(st.text(max_size=40))
def test_any_words_are_read(words: str) -> None:
    """No label raises."""
    assert read_genre(words) is None or words.strip()
