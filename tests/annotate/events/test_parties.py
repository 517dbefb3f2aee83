"""From words to actors."""

from __future__ import annotations

import pytest

from dateline.annotate.events.arguments import find_roles
from dateline.annotate.events.lexicon import shared_lexicon
from dateline.annotate.events.parties import add_other_side, find_parties
from dateline.annotate.events.triggers import find_triggers
from tests.annotate.events.pages import read_sentences


def parties(text: str) -> tuple[list[str], list[str]]:
    """Return the names of the parties of the first event of a sentence."""
    page = read_sentences(text)
    trigger = next(iter(find_triggers(page, shared_lexicon())))
    named = find_parties(page, find_roles(page, trigger))
    found = add_other_side(page, trigger.word, named, trigger.kind.type or "")
    known = {actor.id: actor.name for actor in page.facts.actors}
    return [known[each.actor] for each in found.actors], [known[each.actor] for each in found.recipients]


@pytest.mark.parametrize(
    ("text", "actors", "recipients"),
    [
        ("Peru rejected the offer of Ecuador.", ["Peru"], ["Ecuador"]),
        ("Chad eased its sanctions on Niger.", ["Chad"], ["Niger"]),
        ("Chad demanded an answer, a day after Niger had spoken.", ["Chad"], ["Niger"]),
        ("Chad demanded an answer after Niger and Mali had spoken.", ["Chad"], []),
    ],
)
def test_things_lead_to_those_that_they_concern(text: str, actors: list[str], recipients: list[str]) -> None:
    """Owners, and the one other party of a sentence; nobody where there are two."""
    assert parties(text) == (actors, recipients)
