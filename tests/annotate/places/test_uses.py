"""How a page uses a toponym."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dateline.annotate.base import facts_of
from dateline.annotate.places.page import read_page
from dateline.annotate.places.uses import find_use
from dateline.kb.base import shared_base
from dateline.model.signals import Labels
from tests.annotate.pages import make_page


def use(text: str, name: str, *, dep: str, governor: str) -> str:
    """Return the use of a name that hangs by a relation on a word, which is its own lemma."""
    facts = facts_of(make_page(text))
    at, head = facts.frame.words.index(name), facts.frame.words.index(governor)
    signals = facts.read_signals()
    heads = signals.heads.copy()
    heads[at] = head
    ids = np.zeros(signals.size, dtype=np.int32)
    ids[at] = 1
    facts.signals = replace(signals, heads=heads, deps=Labels(("dep", dep), ids, np.ones(signals.size, np.float32)))
    page = read_page(facts, shared_base())
    return find_use(page, next(each for each in page.candidates if each.text == name))


@pytest.mark.parametrize(
    ("text", "name", "dep", "governor", "expected"),
    [
        ("Then {L Hanoi} deny it .", "Hanoi", "nsubj", "deny", "metonym"),
        ("They accuse {L Hanoi} of it .", "Hanoi", "obj", "accuse", "metonym"),
        ("There were talk with {L Hanoi} .", "Hanoi", "nmod", "talk", "metonym"),
        ("They met in {L Hanoi} .", "Hanoi", "obl", "met", "place"),
        ("They reach {L Hanoi} .", "Hanoi", "obj", "reach", "place"),
        ("Then {L Hanoi} flood .", "Hanoi", "nsubj", "flood", "place"),
        ("{L Hanoi} ( Wire ) - Flood deny it .", "Hanoi", "nsubj", "deny", "place"),
        ("The {C Vietnamese} deny it .", "Vietnamese", "nsubj", "deny", "people"),
        ("The {O Hanoi Opera House} deny it .", "Hanoi", "compound", "House", "embedded"),
    ],
)
def test_uses(text: str, name: str, dep: str, governor: str, expected: str) -> None:
    """Who acts or is acted upon as governments are is one; where something is, and a dateline, is a place."""
    assert use(text, name, dep=dep, governor=governor) == expected
