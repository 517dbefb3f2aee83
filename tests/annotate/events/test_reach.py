"""From a word to the actors that it leads to."""

from __future__ import annotations

import pytest

from dateline.annotate.events.reach import DEPTH, parties_of, reaches
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("The sanctions on Somalia were eased.", "sanctions", ["Somalia"]),
        ("Kenya eased most of the sanctions that it had imposed on Somalia.", "most", ["Somalia"]),
        ("Kenya spoke to Somali villagers.", "villagers", ["Somali villagers"]),
        ("Rain fell.", "Rain", []),
    ],
)
def test_a_thing_leads_to_whom_it_concerns(text: str, word: str, found: list[str]) -> None:
    """Through possessors, what stands before it, prepositions and relative clauses."""
    page = read_sentences(text)
    known = {actor.id: actor.name for actor in page.facts.actors}
    at = page.facts.frame.words.index(word)
    assert [known[party.actor] for party in parties_of(page, at, depth=DEPTH)] == found
    assert reaches(page, [at]) == bool(found)


def test_who_is_left_out_is_passed_by() -> None:
    """What leads to nobody else leads to nobody."""
    page = read_sentences("The embassy of Kenya in Somalia was closed.")
    at = page.facts.frame.words.index("embassy")
    found = parties_of(page, at, depth=DEPTH)
    assert found
    without = frozenset(party.actor for party in found)
    assert all(party.actor not in without for party in parties_of(page, at, depth=DEPTH, without=without))
