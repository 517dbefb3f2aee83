"""The roles of nouns."""

from __future__ import annotations

import pytest

from dateline.annotate.events.lexicon import shared_lexicon
from dateline.annotate.events.nominals import find_noun_roles
from dateline.annotate.events.triggers import find_triggers
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("text", "lemma", "actors", "recipients"),
    [
        ("The arrest of the editor by police was condemned.", "arrest", ["police"], ["editor"]),
        ("The visit of the king lasted a day.", "visit", ["king"], []),
        ("Chad's attack on Niger failed.", "attack", ["Chad"], ["Niger"]),
        ("Chad made an offer to Niger.", "offer", ["Chad"], ["Niger"]),
        ("Chad rejected an offer by Niger.", "offer", ["Niger"], ["Chad"]),
        ("The talks between Chad and Niger failed.", "talk", ["Chad"], []),
        ("The premier faced criticism.", "criticism", [], ["premier"]),
        ("Chad spoke of a Nigerien attack, and Niger denied it.", "attack", ["Nigerien"], []),
        ("Chad confirmed the arrest by its police of two fishermen.", "arrest", ["police"], ["fishermen"]),
        ("The premier faced criticism from Niger.", "criticism", ["Niger"], ["premier"]),
    ],
)
def test_nouns_have_roles(text: str, lemma: str, actors: list[str], recipients: list[str]) -> None:
    """By preposition, possessive, and the verb that they lean on."""
    page = read_sentences(text)
    (trigger,) = (each for each in find_triggers(page, shared_lexicon()) if page.lemmas[each.word] == lemma)
    found = find_noun_roles(page, trigger)
    words = page.facts.frame.words
    assert tuple([words[each] for each in side] for side in found) == (actors, recipients)
