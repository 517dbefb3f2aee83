"""Words that tell events."""

from __future__ import annotations

import pytest

from dateline.annotate.events.lexicon import shared_lexicon
from dateline.annotate.events.triggers import find_triggers
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The president fired the minister.", [("fired", "COERCE")]),
        ("The rebels fired rockets at the depot.", [("fired", "ASSAULT")]),
        ("The nurses went on strike.", [("strike", "PROTEST")]),
        ("An earthquake struck the islands.", []),
        ("Chad resumed talks with Niger.", [("resumed", "CONSULT")]),
    ],
)
def test_words_are_told_apart_by_what_they_govern(text: str, told: list[tuple[str, str]]) -> None:
    """One trigger for a verb and the noun that its pattern names; none for what is no event."""
    page = read_sentences(text)
    words = page.facts.frame.words
    assert [(words[each.word], each.kind.type) for each in find_triggers(page, shared_lexicon())] == told
