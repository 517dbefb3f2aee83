"""From words to actors."""

from __future__ import annotations

import pytest

from dateline.annotate.events.arguments import find_roles
from dateline.annotate.events.lexicon import shared_lexicon
from dateline.annotate.events.parties import find_parties
from dateline.annotate.events.triggers import find_triggers
from tests.annotate.events.pages import read_sentences


def parties(text: str) -> tuple[list[str], list[str]]:
    """Return the names of the parties of the first event of a sentence."""
    page = read_sentences(text)
    trigger = next(iter(find_triggers(page, shared_lexicon())))
    found = find_parties(page, find_roles(page, trigger))
    known = {actor.id: actor.name for actor in page.facts.actors}
    return [known[each.actor] for each in found.actors], [known[each.actor] for each in found.recipients]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Peru rejected the offer of Ecuador.", ["Peru"], ["Ecuador"]),
        ("Chad eased its sanctions on Niger.", ["Chad"], ["Niger"]),
        ("Chad threatened to close its border with Niger.", ["Chad"], ["Niger"]),
        ("Chad threatened on Monday to impose new duties on Sudanese goods. Sudan said nothing.", ["Chad"], ["Sudan"]),
        ("Chad demanded that Niger leave the island.", ["Chad"], ["Niger"]),
    ],
)
def test_parties_are_those_the_words_lead_to(text: str, actors: list[str], recipients: list[str]) -> None:
    """Possessions, complements and peoples lead to the states that they belong to."""
    assert parties(text) == (actors, recipients)


def test_meetings_have_all_parties_on_both_sides() -> None:
    """They have no direction."""
    actors, recipients = parties("The presidents of Peru and Chile met in Arica.")
    assert actors == recipients
