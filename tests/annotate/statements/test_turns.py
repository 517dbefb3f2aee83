"""Transcripts and interviews."""

from __future__ import annotations

import pytest

from dateline.annotate.statements.read import find_attributions
from dateline.annotate.statements.turns import find_turns
from tests.annotate.statements.pages import page, tag, told

HELLO = "REEVES/PROPN/root/0 :/PUNCT/punct/1 Welcome/INTJ/parataxis/1"
HOPE = (
    "OLSEN/PROPN/root/0 :/PUNCT/punct/1 I/PRON/nsubj/4 say/VERB/parataxis/1 it/PRON/nsubj/6 passed/VERB/ccomp/4 "
    "?/PUNCT/punct/1"
)
NOTE = "Correction/NOUN/root/0 :/PUNCT/punct/1 None/PRON/parataxis/1"
ADDED = "Olsen/PROPN/nsubj/2 added/VERB/root/0 :/PUNCT/punct/4 Never/ADV/parataxis/2"
PLAIN = "It/PRON/nsubj/2 rained/VERB/root/0"
QUESTION = "Q/NOUN/root/0 :/PUNCT/punct/1 Why/ADV/parataxis/1"
ANSWER = "A/NOUN/root/0 :/PUNCT/punct/1 Because/SCONJ/parataxis/1"


@pytest.mark.parametrize(
    ("sentences", "turns"),
    [
        ((HELLO, HOPE), [("REEVES", ["Welcome"]), ("OLSEN", ["I say it passed ?"])]),
        ((HELLO, PLAIN, HOPE), [("REEVES", ["Welcome", "It rained"]), ("OLSEN", ["I say it passed ?"])]),
        ((HOPE, HELLO, PLAIN), [("OLSEN", ["I say it passed ?"]), ("REEVES", ["Welcome"])]),
        ((QUESTION, ANSWER), [("Q", ["Why"]), ("A", ["Because"])]),
        ((QUESTION, PLAIN), []),
        ((NOTE, PLAIN), []),
        ((ADDED, ADDED), []),
        ((HELLO, PLAIN), []),
    ],
)
def test_paragraphs_with_labels(sentences: tuple[str, ...], turns: list[tuple[str, list[str]]]) -> None:
    """Two labels in capitals, one that comes again, or question and answer; the last turn is one paragraph."""
    read = page(*sentences)
    assert [(told(read, each)[0], told(read, each)[2]) for each in find_turns(read)] == turns


def test_statements_within_a_turn() -> None:
    """They stay; those that reach out of it go."""
    read = page(HELLO, HOPE)
    tag(read.facts, "s c o - - s c o o -")
    assert [told(read, each)[:2] for each in find_attributions(read)] == [
        ("REEVES", ":"),
        ("OLSEN", ":"),
        ("I", "say"),
    ]
    tag(read.facts, "- - o - - s c - - -")
    assert [told(read, each)[:2] for each in find_attributions(read)] == [
        ("REEVES", ":"),
        ("OLSEN", ":"),
        ("I", "say"),
    ]
