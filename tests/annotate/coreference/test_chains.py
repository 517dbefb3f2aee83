"""Chains: the best candidate that is good enough, and nothing that cannot be one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate.coreference.chains import Chains, link
from dateline.annotate.coreference.page import Prepared, prepare
from tests.annotate.coreference.parses import ENVOY, HE_SPOKE, KOFI, TOGO, parsed


def page() -> Prepared:
    """Return a page with an envoy, a country, a name, a man, and another man."""
    return prepare(parsed(ENVOY, HE_SPOKE, HE_SPOKE, names=(TOGO, KOFI)))


def test_nothing_is_joined_below_the_threshold() -> None:
    """But for what is certain."""
    ready = page()
    scores = np.full(len(ready.pairs.later), -9, dtype=np.float32)
    assert link(ready.columns, ready.pairs, scores) == [[0, 2], [1], [3], [4]]


def test_pronouns_join_what_scores_best() -> None:
    """And through each other."""
    ready = page()
    scores = np.full(len(ready.pairs.later), 2, dtype=np.float32)
    assert link(ready.columns, ready.pairs, scores) == [[0, 2, 3, 4], [1]]


def test_a_description_does_not_join_a_pronoun_that_is_nobody() -> None:
    """Who "he" is must be known before."""
    ready = prepare(parsed(HE_SPOKE, "The/DET/det/2 envoy/NOUN/nsubj/3 spoke/VERB/root/0"))
    assert not Chains(ready.columns).may_join(0, 1)


@pytest.mark.parametrize(("noun", "may_be"), [("army", False), ("neighbour", True)])
def test_a_body_of_one_country_is_not_another(noun: str, may_be: bool) -> None:  # noqa: FBT001 - the expected value
    """Kenya's army is not Togo; Kenya's neighbour may be."""
    owned = f"Kenya/PROPN/nmod:poss/3 's/PART/case/1 {noun}/NOUN/nsubj/4 spoke/VERB/root/0"
    ready = prepare(parsed(owned, "Togo/PROPN/nsubj/2 spoke/VERB/root/0", names=(("Kenya", "country"), TOGO)))
    assert [phrase.form for phrase in ready.phrases] == ["description", "name", "name"]
    assert Chains(ready.columns).may_join(0, 2) is may_be


@given(st.integers(0, 2**32 - 1))
def test_every_phrase_is_in_one_chain(seed: int) -> None:
    """Whatever the scores, and no two names are one."""
    ready = page()
    scores = np.random.default_rng(seed).normal(size=len(ready.pairs.later)).astype(np.float32)
    chains = link(ready.columns, ready.pairs, scores)
    assert sorted(index for chain in chains for index in chain) == list(range(len(ready.phrases)))
    for chain in chains:
        assert len({number for number in ready.columns.group[chain].tolist() if number >= 0}) <= 1
