"""The roles of a trigger."""

from __future__ import annotations

import pytest

from dateline.annotate.events.arguments import find_roles
from dateline.annotate.events.lexicon import shared_lexicon
from dateline.annotate.events.triggers import find_triggers
from tests.annotate.events.pages import read_sentences


def roles(text: str, type_: str) -> tuple[list[str], list[str], bool]:
    """Return the words that act, the words acted upon, and whether the event has no direction."""
    page = read_sentences(text)
    trigger = next(each for each in find_triggers(page, shared_lexicon()) if each.kind.type == type_)
    found = find_roles(page, trigger)
    words = page.facts.frame.words
    return [words[each] for each in found.actors], [words[each] for each in found.recipients], found.is_mutual


@pytest.mark.parametrize(
    ("text", "type_", "expected"),
    [
        ("Chad and Niger attacked the rebels.", "ASSAULT", (["Chad", "Niger"], ["rebels"], False)),
        ("The rebels were attacked by Chad.", "ASSAULT", (["Chad"], ["rebels"], False)),
        ("Chad sent troops and attacked the rebels.", "ASSAULT", (["Chad"], ["rebels"], False)),
        ("The rebels who attacked the convoy fled.", "ASSAULT", (["rebels"], ["convoy"], False)),
        ("Chad met with Niger.", "CONSULT", (["Chad"], ["Niger"], True)),
        ("Chad called for an answer.", "REQUEST", (["Chad"], [], False)),
        ("Nine men were killed in Sudanese shelling on Sunday.", "ASSAULT", (["Sudanese"], ["men"], False)),
        ("Chad closed the road after two envoys were killed.", "ASSAULT", ([], ["envoys"], False)),
        ("Chad mobilised reservists against the rebels.", "MOBILIZE", (["Chad"], ["rebels"], False)),
        ("Chad withdrew its troops from Niger.", "RETREAT", (["Chad"], ["Niger"], False)),
        ("Chad reported a promise from Oman to support the junta.", "SUPPORT", (["Oman"], ["junta"], False)),
    ],
)
def test_verbs_have_their_roles_by_the_tree(text: str, type_: str, expected: tuple[list[str], list[str], bool]) -> None:
    """Joined, passive, shared and relative."""
    assert roles(text, type_) == expected


def test_officials_of_two_countries_stand_for_both() -> None:
    """No official is of both; where the page does not have the states as actors the noun is all there is."""
    named = "Chad and Niger are poor. Chadian and Nigerien officials met."
    assert roles(named, "CONSULT")[0] == ["Chadian", "Nigerien"]
    assert roles("Greek and Turkish officials met in Geneva.", "CONSULT")[0] == ["officials"]
