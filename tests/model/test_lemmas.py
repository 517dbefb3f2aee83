"""Lemmas as edit scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.model.lemmas import apply_script, choose_lemma, first_lemma, make_script

WORDS = st.text(min_size=1, max_size=12).filter(lambda word: word.lower() and "|" not in word)


@pytest.mark.parametrize(
    ("word", "lemma", "script"),
    [
        ("Parties", "party", "l3|y"),
        ("signed", "sign", "l2|"),
        ("Lusaka", "Lusaka", "k0|"),
        ("was", "be", "w0|be"),
        ("talks", "talk", "l1|"),
    ],
)
def test_scripts_of_common_kinds(word: str, lemma: str, script: str) -> None:
    """A script is as short as the pair allows, and gives the lemma back."""
    assert make_script(word, lemma) == script
    assert apply_script(script, word) == lemma


def test_a_script_serves_words_of_its_kind() -> None:
    """What "parties" taught holds for "ministries"."""
    assert apply_script(make_script("parties", "party"), "Ministries") == "ministry"


@pytest.mark.parametrize(
    ("word", "tag", "known", "lemma"),
    [
        ("travelled", "VERB", {"VERB travel", "NOUN travell"}, "travel"),
        ("dolled", "VERB", set(), "doll"),
        ("Allenled", "PROPN", {"PROPN Allen"}, "allenl"),
    ],
)
def test_a_known_lemma_wins_over_a_likelier_script(word: str, tag: str, known: set[str], lemma: str) -> None:
    """Of "travelled", "travell" is no word; names are left as the first script makes them."""
    scripts, scores = ("l2|", "w0|go", "l3|", "l0|"), (0.6, 0.1, 0.1, 0.001)
    assert choose_lemma(word, tag, scripts=scripts, scores=scores, known=known | {"VERB go"}) == lemma


def test_men_are_each_a_man() -> None:
    """Scripts that have not seen a word make "fisherme" of it; what they leave whole is whole."""
    known = frozenset[str]()
    assert choose_lemma("Fishermen", "NOUN", scripts=("l1|",), scores=(0.9,), known=known) == "fisherman"
    assert choose_lemma("specimen", "NOUN", scripts=("l0|",), scores=(0.9,), known=known) == "specimen"


def test_a_noun_made_of_a_verb_is_its_own_lemma() -> None:
    """What is cut of "lifting" is a noun too, another one; the verb's form still loses its end."""
    known = frozenset({"NOUN lift", "VERB lift"})
    assert first_lemma("Lifting", "NOUN", "l3|", known) == "lifting"
    assert choose_lemma("lifting", "NOUN", scripts=("l3|",), scores=(0.9,), known=known) == "lifting"
    assert first_lemma("lifting", "VERB", "l3|", known) == "lift"


def test_a_script_that_cuts_too_much_still_answers() -> None:
    """No word is too short."""
    assert apply_script("l5|", "no") == "no"


@given(WORDS, WORDS)
def test_every_pair_survives_the_round_trip(word: str, lemma: str) -> None:
    """The script of a pair turns the word into the lemma, whatever the two are."""
    assert apply_script(make_script(word, lemma), word) == lemma


def test_a_certain_lemma_needs_no_other_scripts() -> None:
    """A name, or what is known by the first script; else the others are weighed."""
    known = frozenset({"VERB go"})
    assert first_lemma("Sow", "PROPN", "k0|", known) == "Sow"
    assert first_lemma("going", "VERB", "l3|", known) == "go"
    assert first_lemma("going", "VERB", "l0|", known) is None
