"""Things leave the chains of those who act."""

from __future__ import annotations

import pytest

from dateline.annotate.acting.evidence import describe_descriptions
from dateline.annotate.acting.judge import judge_chains, load_forest
from dateline.annotate.coreference.page import find_chains, prepare
from tests.annotate.coreference.parses import ENVOY, HE_SPOKE, KOFI, TOGO, parsed


def test_the_trees_read_columns_that_are_there() -> None:
    """They were fitted to as many features as there are, and each description has a row."""
    page = prepare(facts := parsed(ENVOY, HE_SPOKE, names=(TOGO, KOFI)))
    indices, table = describe_descriptions(facts, page)
    assert load_forest().feature.max() < table.shape[1]
    assert [page.phrases[index].form for index in indices] == ["description"] * len(table)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The/DET/det/2 envoy/NOUN/nsubj/3 left/VERB/root/0 ./PUNCT/punct/3", True),
        ("The/DET/det/2 geologist/NOUN/nsubj/3 spoke/VERB/root/0 ./PUNCT/punct/3", True),
        ("The/DET/det/2 carrot/NOUN/nsubj/3 grew/VERB/root/0 ./PUNCT/punct/3", False),
        ("Enough/ADJ/amod/2 power/NOUN/nsubj/3 flowed/VERB/root/0 ./PUNCT/punct/3", False),
    ],
)
def test_what_a_noun_means_decides(sentence: str, expected: bool) -> None:  # noqa: FBT001 - the expected value
    """Persons may be actors, things not."""
    facts = parsed(sentence)
    page, chains = find_chains(facts)
    assert [acts for _, acts in judge_chains(facts, page, chains)] == [expected]


def test_every_phrase_keeps_a_chain() -> None:
    """What leaves a chain has one of its own: others look phrases up by their chain."""
    facts = parsed(ENVOY, HE_SPOKE, names=(TOGO, KOFI))
    page, chains = find_chains(facts)
    judged = [index for chain, _ in judge_chains(facts, page, chains) for index in chain]
    assert sorted(judged) == list(range(len(page.phrases)))
