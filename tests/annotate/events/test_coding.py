"""Sentences as data sets code them."""

from __future__ import annotations

import pytest

from dateline.annotate.events.coding import code_events, code_given
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("text", "type_"),
    [
        ("Chad attacked Niger.", "ASSAULT"),
        ("Chad will attack Niger.", "THREATEN"),
        ("Chad will send aid to Niger.", "AGREE"),
        ("Chad will not release the prisoners.", "REJECT"),
    ],
)
def test_what_is_to_come_is_coded_as_such(text: str, type_: str) -> None:
    """Future cooperation is AGREE, future conflict THREATEN, a refusal REJECT."""
    assert code_events(read_sentences(text))[0].type == type_


def test_codes_are_country_and_sector() -> None:
    """As CAMEO writes them."""
    (coded,) = code_events(read_sentences("Kenyan police arrested a Ugandan journalist."))
    assert (coded.source_code, coded.target_code) == ("KENCOP", "UGAMED")
    assert coded.cameo == "173"


def test_the_event_between_given_words_is_chosen() -> None:
    """Not the first of the sentence."""
    page = read_sentences("Kenya praised Egypt after Chad had attacked Niger.")
    words = page.facts.frame.words
    coded = code_given(page, frozenset({words.index("Chad")}), frozenset({words.index("Niger")}))
    assert coded is not None
    assert coded.type == "ASSAULT"


def test_no_event_no_code() -> None:
    """Nothing is forced."""
    assert code_given(read_sentences("Rain fell on Chad."), frozenset({3}), frozenset()) is None
