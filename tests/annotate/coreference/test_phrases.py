"""Phrases: which there are, where they begin and end, what a record quotes of them."""

from __future__ import annotations

import pytest

from dateline.annotate.coreference.phrases import find_phrases
from dateline.annotate.coreference.tree import grow_tree
from dateline.annotate.mentions import find_names
from tests.annotate.coreference.parses import ENVOY, KOFI, TOGO, parsed


def phrases(*sentences: str, names: tuple[tuple[str, str], ...] = ()) -> list[tuple[str, str, str]]:
    """Return whole, core and form of all phrases."""
    facts = parsed(*sentences, names=names)
    found = find_phrases(facts, grow_tree(facts.read_signals()), find_names(facts))
    return [
        (facts.cut_words(each.start, each.end).quote, facts.cut_words(*each.core).quote, each.form) for each in found
    ]


def test_appositions_are_phrases_of_their_own() -> None:
    """The envoy, the country whose envoy it is, and the name."""
    assert phrases(ENVOY, names=(TOGO, KOFI)) == [
        ("Togo 's envoy", "Togo 's envoy", "description"),
        ("Togo 's", "Togo", "name"),
        ("Kofi Amegah", "Kofi Amegah", "name"),
    ]


@pytest.mark.parametrize(
    ("sentence", "names", "expected"),
    [
        (
            "The/DET/det/2 envoy/NOUN/nsubj/5 who/PRON/nsubj/4 fled/VERB/acl:relcl/2 left/VERB/root/0",
            (),
            [
                ("The envoy who fled", "envoy", "description"),
            ],
        ),
        (
            "Togo/PROPN/nsubj/4 and/CCONJ/cc/3 Ghana/PROPN/conj/1 agreed/VERB/root/0",
            (TOGO, ("Ghana", "country")),
            [("Togo and Ghana", "Togo and Ghana", "pair"), ("Togo", "Togo", "name"), ("Ghana", "Ghana", "name")],
        ),
        (
            "Deputy/NOUN/nsubj/5 Prime/PROPN/amod/3 Minister/PROPN/nmod:desc/4 Sow/PROPN/appos/1 left/VERB/root/0",
            (("Sow", "person"),),
            [("Prime Minister Sow", "Sow", "name")],
        ),
        ("Nobody/PRON/nsubj/2 spoke/VERB/root/0 quietly/ADV/advmod/2", (), [("Nobody", "Nobody", "description")]),
        (
            "a/DET/det/2 month/NOUN/obl:unmarked/5 ago/ADV/advmod/2 was/AUX/cop/5 envoy/NOUN/root/0",
            (),
            [("a month ago", "month ago", "description"), ("envoy", "envoy", "description")],
        ),
    ],
)
def test_phrases(sentence: str, names: tuple[tuple[str, str], ...], expected: list[tuple[str, str, str]]) -> None:
    """Relative clauses are in the whole only; a list is one more; titles are none; what precedes "was" is out."""
    assert phrases(sentence, names=names) == expected
