"""The status of triggers."""

from __future__ import annotations

import pytest

from dateline.annotate.events.lexicon import shared_lexicon
from dateline.annotate.events.standing import stand
from dateline.annotate.events.triggers import find_triggers
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("text", "lemma", "status"),
    [
        ("Chad rejected the offer of Niger.", "offer", "happened"),
        ("Chad made no offer to Niger.", "offer", "denied"),
        ("Chad refused to attack Niger.", "attack", "denied"),
    ],
)
def test_an_offer_that_is_rejected_was_made(text: str, lemma: str, status: str) -> None:
    """An act that is refused was not done."""
    page = read_sentences(text)
    (trigger,) = (each for each in find_triggers(page, shared_lexicon()) if page.lemmas[each.word] == lemma)
    assert stand(page, trigger).status == status
