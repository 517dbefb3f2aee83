"""Words that name what is done."""

from __future__ import annotations

import pytest

from dateline.annotate.events.coding import code_events
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The musicians lifted their boycott of the theatre company.", ["boycott"]),
        ("The musicians lifted the boycott of the Lima Theatre Company.", ["Company"]),
        ("The ministry rejected accusations by the government of Chad.", ["government"]),
        ("Chad rejected the appeal.", []),
        ("The rebels shelled the depot.", ["depot"]),
        ("Chad imposed restrictions on German goods.", ["goods"]),
        ("The students demonstrated calling for independence from Chad.", ["Chad"]),
    ],
)
def test_what_is_done_gives_way_to_whom_it_is_done_to(text: str, words: list[str]) -> None:
    """It stays where it says whose it is; what is hit is no deed."""
    page = read_sentences(text)
    first = min(code_events(page), key=lambda coded: coded.word)
    assert [page.facts.frame.words[word] for word in first.roles.recipients] == words
