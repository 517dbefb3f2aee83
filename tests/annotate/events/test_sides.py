"""Parties as coders have them."""

from __future__ import annotations

import pytest

from dateline.annotate.events.coding import code_events
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("text", "source", "target"),
    [
        ("Kenya said that it had expelled two Ugandan diplomats.", "KEN", "UGAGOV"),
        ("Demonstrators in Nairobi attacked the police.", "KENOPP", "KENCOP"),
        ("Kenyan troops shelled Ugandan villages.", "KENMIL", "UGA"),
    ],
)
def test_sides_have_country_and_sector(text: str, source: str, target: str) -> None:
    """A pronoun gives way to its noun; a group has the country that its phrase names."""
    coded = code_events(read_sentences(text))[0]
    assert (coded.source_code, coded.target_code) == (source, target)


def test_the_place_of_a_riot_is_its_target() -> None:
    """Where nobody else is."""
    coded = code_events(read_sentences("Students rioted in Kenya."))[0]
    assert [side.country for side in coded.targets] == ["KEN"]
