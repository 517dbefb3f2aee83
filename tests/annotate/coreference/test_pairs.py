"""Pairs worth judging: near, and nothing certain against them."""

from __future__ import annotations

import numpy as np

from dateline.annotate.coreference.page import prepare
from dateline.annotate.coreference.pairs import MOST_OTHER, WINDOW, _rank, find_pairs
from tests.annotate.coreference.parses import ENVOY, HE_SPOKE, KOFI, TOGO, parsed


def test_pairs_of_a_page() -> None:
    """Who "he" is may be the man, not the country; the description beside his name is one with it already."""
    page = prepare(parsed(ENVOY, HE_SPOKE, names=(TOGO, KOFI)))
    pairs = list(zip(page.pairs.earlier.tolist(), page.pairs.later.tolist(), strict=True))
    assert (2, 3) in pairs
    assert (1, 3) not in pairs
    assert (0, 3) not in pairs


def test_gender_and_number_rule_out() -> None:
    """Kofi is not "she", one envoy not "they"."""
    for pronoun in ("She", "They"):
        page = prepare(parsed(ENVOY, f"{pronoun}/PRON/nsubj/2 spoke/VERB/root/0", names=(TOGO, KOFI)))
        assert (2, 3) not in zip(page.pairs.earlier.tolist(), page.pairs.later.tolist(), strict=True)


def test_a_reflexive_is_no_candidate_in_another_sentence() -> None:
    """Whom "himself" goes back to is compared in its place."""
    himself = "Kofi/PROPN/nsubj/3 Amegah/PROPN/flat/1 styled/VERB/root/0 himself/PRON/obj/3"
    page = prepare(parsed(himself, HE_SPOKE, names=(KOFI,)))
    assert [phrase.form for phrase in page.phrases] == ["name", "pronoun", "pronoun"]
    pairs = list(zip(page.pairs.earlier.tolist(), page.pairs.later.tolist(), strict=True))
    assert (0, 2) in pairs
    assert (1, 2) not in pairs


def test_pairs_grow_with_the_page_not_with_its_square() -> None:
    """So many candidates a phrase, however long the page; the same words further back are seen."""
    count = 3 * WINDOW
    page = prepare(
        parsed(*(f"The/DET/det/2 bank/NOUN/nsubj/3 paid/VERB/root/0 envoy{i}/NOUN/obj/3" for i in range(count)))
    )
    assert len(page.pairs.later) <= len(page.phrases) * WINDOW
    assert len(find_pairs(page.columns).later) == len(page.pairs.later)
    assert page.pairs.rank.max() >= MOST_OTHER


def test_ranks() -> None:
    """Each row counts those before it with the same value."""
    assert _rank(np.array([1, 1, 4, 4, 4], dtype=np.int32)).tolist() == [0, 1, 0, 1, 2]
