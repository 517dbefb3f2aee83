"""What is concluded of a page, and what is left alone."""

from __future__ import annotations

from dateline.page.inference.infer import infer
from dateline.page.reading import Fields
from dateline.schema import Stamp
from tests.page.metadata.made import page

TEXT, BLOCKS = page(
    ("related", "Elections of 2031: who will run in them"),
    ("paragraph", "Minutes seen by The Courier and an e-mail to The Courier say that the 2021 election will be late."),
    ("paragraph", "The opponent Ana Souza approves to debate contracts of 10,000 million euros."),
)
NAMED = Fields(language="en", published=Stamp(value="2019", source="text"), publisher="The Post", translated_from="es")


def test_what_a_page_does_not_say_is_concluded() -> None:
    """From its own words, not from other articles."""
    found = infer(Fields(language="en"), TEXT, BLOCKS)
    assert [(each.kind, each.value) for each in found] == [
        ("year", "2020"),
        ("publisher", "The Courier"),
        ("translated", "true"),
        ("original_language", "es"),
    ]


def test_what_a_page_says_is_not_concluded() -> None:
    """A date, an outlet and a note on the translation leave nothing open."""
    assert infer(NAMED, TEXT, BLOCKS) == ()


def test_other_languages_are_left_alone() -> None:
    """The rules know English words."""
    assert infer(Fields(language="es"), TEXT, BLOCKS) == ()
