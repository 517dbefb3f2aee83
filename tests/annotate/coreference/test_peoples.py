"""Demonyms as groups: whole peoples, some of them, one of them."""

from __future__ import annotations

import pytest

from dateline.annotate.coreference.page import prepare
from dateline.annotate.coreference.peoples import names_one, names_people, stands_alone
from dateline.annotate.coreference.tree import tree_of
from dateline.annotate.mentions import find_names
from tests.annotate.coreference.parses import parsed

KENYANS, KENYAN = ("Kenyans", "country"), ("Kenyan", "country")
SUDANESE = ("Sudanese", "country")
KENYA = ("Kenya", "country")


def judged(sentence: str, name: tuple[str, str]) -> tuple[bool, bool, bool]:
    """Return whether a demonym stands alone, for a whole people, for one person."""
    facts = parsed(sentence, names=(name,))
    (found,) = find_names(facts)
    words, tree = facts.frame.words, tree_of(facts)
    return stands_alone(words, tree, found), names_people(words, tree, found), names_one(words, tree, found)


@pytest.mark.parametrize(
    ("sentence", "name", "expected"),
    [
        ("Kenyans/PROPN/nsubj/2 left/VERB/root/0", KENYANS, (True, True, False)),
        ("All/DET/det/2 Kenyans/PROPN/nsubj/3 left/VERB/root/0", KENYANS, (True, True, False)),
        ("The/DET/det/2 Sudanese/PROPN/nsubj/3 left/VERB/root/0", SUDANESE, (True, True, False)),
        ("Ten/NUM/nummod/2 Kenyans/PROPN/nsubj/3 left/VERB/root/0", KENYANS, (True, False, False)),
        ("A/DET/det/2 Kenyan/NOUN/nsubj/3 left/VERB/root/0", KENYAN, (False, False, True)),
        ("Kenyan/ADJ/amod/2 soldiers/NOUN/nsubj/3 left/VERB/root/0", KENYAN, (False, False, False)),
        ("A/DET/det/3 Kenyan/ADJ/amod/3 envoy/NOUN/nsubj/4 left/VERB/root/0", KENYAN, (False, False, False)),
    ],
)
def test_for_whom_a_demonym_stands(sentence: str, name: tuple[str, str], expected: tuple[bool, bool, bool]) -> None:
    """As a noun in the plural, bare or with "the", a people; counted, some of it; with "a", one."""
    assert judged(sentence, name) == expected


def test_a_people_is_another_than_its_country() -> None:
    """Each is a group of its own, whatever stands first."""
    page = prepare(
        parsed(
            "Kenya/PROPN/nsubj/2 left/VERB/root/0",
            "Kenyans/PROPN/nsubj/2 left/VERB/root/0",
            "The/DET/det/2 Kenyans/PROPN/nsubj/3 spoke/VERB/root/0",
            names=(KENYA, KENYANS),
        )
    )
    country, people, again = (page.world.groups[index] for index in range(3))
    assert country != people == again
