"""Words that name a country without being an actor."""

from __future__ import annotations

from tests.annotate.events.pages import read_sentences


def test_places_and_peoples_stand_for_their_states() -> None:
    """Where the page has the state among its actors; a mention of an actor stands for itself."""
    page = read_sentences("Kenya spoke. Somali villages and Nairobi were shelled.")
    words = page.facts.frame.words
    assert page.countries[words.index("Somali")] == "SOM"
    party = page.party_at(words.index("Nairobi"))
    assert party is not None
    assert party.name == "Kenya"
    assert page.party_at(words.index("shelled")) is None
