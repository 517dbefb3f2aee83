"""The dead and wounded of an attack."""

from __future__ import annotations

import pytest

from dateline.annotate.events.casualties import attack_of, toll_words
from tests.annotate.events.pages import names, read_events, read_sentences


@pytest.mark.parametrize(
    ("text", "verb", "attack"),
    [
        ("Rebels attacked a market, killing nine traders.", "killing", "attacked"),
        ("A mine killed nine soldiers and wounded thirty.", "wounded", "killed"),
        ("Rebels killed nine soldiers.", "killed", None),
        ("Rebels attacked the town and killed a nurse.", "killed", None),
    ],
)
def test_a_count_of_dead_belongs_to_an_attack(text: str, verb: str, attack: str | None) -> None:
    """Participles and what is joined to another count; a deed of its own does not."""
    page = read_sentences(text)
    words = page.facts.frame.words
    found = attack_of(page, words.index(verb))
    assert (None if found is None else words[found]) == attack


def test_an_attack_leaves_its_dead() -> None:
    """They stand under the verb that the attack is the subject of."""
    page = read_sentences("The attack on the market left nine dead.")
    words = page.facts.frame.words
    assert [words[each] for each in toll_words(page, words.index("attack"))]
    assert not list(toll_words(page, words.index("market")))


def test_attack_and_dead_are_one_event() -> None:
    """With the trigger of the attack, the dead as recipients, and the evidence of both."""
    facts = read_events("Rebels attacked a market, killing nine traders and wounding thirty.")
    (event,) = (each for each in facts.events if each.type == "ASSAULT")
    assert event.trigger.quote == "attacked"
    assert "nine traders" in names(facts, event.recipients)
    assert len(event.evidence) > 1
