"""Counted nouns."""

from __future__ import annotations

import pytest

from dateline.annotate.quantities.nouns import name_counted, name_noun
from dateline.annotate.quantities.passage import Tree
from tests.annotate.quantities.reads import by_quote
from tests.annotate.quantities.trees import facts_for


@pytest.mark.parametrize(
    ("text", "word", "name", "unit"),
    [
        ("Forty-two countries signed, nine abstained.", "countries", "country", "country"),
        ("Sales were 1,2,3,4 boxes.", "boxes", "box", "box"),
        ("Some 300 villagers fled, and at least twelve houses burned.", "villagers", "villager", "person"),
        ("Dozens of farmers protested, and several thousand students joined them.", "farmers", "farmer", "person"),
        ("In 2019 the company moved 300 people to Article 5 offices in London.", "people", "person", "person"),
    ],
)
def test_a_noun_is_named_in_the_singular(text: str, word: str, name: str, unit: str) -> None:
    """And whoever is counted is a person."""
    facts = facts_for(text)
    tree = Tree(facts, facts.read_signals())
    noun = facts.frame.words.index(word)
    assert (name_noun(tree, noun), name_counted(tree, noun)) == (name, unit)


def test_the_noun_belongs_to_the_quantity() -> None:
    """With the words between it and the number."""
    found = by_quote("Some 300 villagers fled, and at least twelve houses burned.")
    assert [*found] == ["Some 300 villagers", "at least twelve houses"]


def test_two_numbers_share_their_noun() -> None:
    """The first ends before it."""
    found = by_quote("Spain and Italy received 5,000 and 7,000 migrants respectively.")
    assert [*found] == ["5,000", "7,000 migrants"]
    assert {quantity.unit for quantity in found.values()} == {"person"}


def test_those_feared_dead_are_dead_by_the_count() -> None:
    """What is said of it stands between."""
    (found,) = by_quote("14 feared dead after landslide.").items()
    assert (found[0], found[1].unit) == ("14 feared dead", "person")
