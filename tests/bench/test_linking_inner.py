"""Names inside names: who bears the words elsewhere on the page, and what the words say by themselves."""

from __future__ import annotations

import pytest

from bench.linking_inner import find_inner_answers
from dateline.annotate.actors import make_actors
from dateline.annotate.base import facts_of
from tests.annotate.pages import make_page


def inner(text: str) -> list[tuple[str, str]]:
    """Return the words of each answer with the name it gives."""
    facts = facts_of(make_page(text))
    found = find_inner_answers(facts, make_actors(facts))
    return [(facts.document.text[each.start : each.end], each.name) for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{P Ada Lovelace} spoke. The {O Lovelace Prize} grew.", ("Lovelace", "Ada Lovelace")),
        ("The {O Nelson Banda Foundation} grew.", ("Nelson Banda", "Nelson Banda")),
        ("The {O University of Ohio} grew.", ("Ohio", "Ohio")),
        ("The {O Government of Mali} grew.", ("Mali", "Mali")),
        ("The {O NATO Defense College} grew.", ("NATO", "North Atlantic Treaty Organization")),
        ("{O Oslo's Opera House} grew.", ("Oslo", "Oslo")),
    ],
)
def test_who_is_inside(text: str, expected: tuple[str, str]) -> None:
    """Somebody of the page, a given and family name, what closes or owns a name, an acronym."""
    assert expected in inner(text)


def test_a_person_has_nobody_inside() -> None:
    """A name of a person is answered whole."""
    assert ("Ohio", "Ohio") not in inner("{P Duke of Ohio} spoke.")
