"""The shipped encoder, end to end."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.model import Encoder, Words, load_encoder

TEXT = "The Zambian president arrived in Accra on Monday . He met Ghana 's new finance minister , Ama Owusu-Boateng ."


@pytest.fixture(scope="module")
def encoder() -> Encoder:
    """The shipped bundle."""
    return load_encoder()


def test_a_plain_sentence_is_understood(encoder: Encoder) -> None:
    """Sentences, tags, lemmas, trees and names of easy text are right."""
    words = TEXT.split()
    (signals,) = encoder.encode([Words(words, [0])])
    assert np.flatnonzero(signals.sentence_starts).tolist() == [0, words.index("He")]
    verb = words.index("arrived")
    assert signals.labels["upos"][verb] == "VERB"
    assert signals.lemmas[verb] == "arrive"
    assert int(signals.heads[verb]) == verb
    assert signals.deps[verb] == "root"
    assert signals.deps[words.index("president")] == "nsubj"
    names = {(" ".join(words[s.start : s.end]), s.label) for s in signals.spans["names"]}
    assert {("Zambian", "country"), ("Accra", "place"), ("Ama Owusu-Boateng", "person")} <= names


def test_texts_do_not_disturb_each_other(encoder: Encoder) -> None:
    """A text reads the same alone and beside others."""
    one, other = Words(TEXT.split(), [0]), Words(["Rain", "in", "Oslo", "."] * 40, [0])
    alone = encoder.encode([one])[0]
    beside = encoder.encode([other, one])[1]
    assert alone.heads.tolist() == beside.heads.tolist()
    assert alone.spans == beside.spans
    assert alone.labels["xpos"].scores.tolist() == beside.labels["xpos"].scores.tolist()


def test_no_words_no_signals(encoder: Encoder) -> None:
    """An empty text has empty answers."""
    (signals,) = encoder.encode([Words([], [])])
    assert signals.size == len(signals.heads) == len(signals.lemmas) == 0
    assert signals.spans["names"] == ()


def test_true_sentences_are_kept(encoder: Encoder) -> None:
    """Given starts are the only starts."""
    (signals,) = encoder.encode([Words(TEXT.split(), [0], [0, 4])])
    assert np.flatnonzero(signals.sentence_starts).tolist() == [0, 4]


@settings(max_examples=15, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=250), st.integers(0, 249))
def test_any_words_give_whole_trees(encoder: Encoder, words: list[str], block: int) -> None:
    """Nothing raises; each sentence has one root, and no head lies outside of it."""
    (signals,) = encoder.encode([Words(words, sorted({0, min(block, len(words) - 1)}))])
    sentence = np.cumsum(signals.sentence_starts)
    rows = np.arange(len(words))
    assert (sentence[signals.heads] == sentence).all()
    assert int((signals.heads == rows).sum()) == int(sentence[-1])
