"""The word lists beside names."""

from __future__ import annotations

from dateline.annotate.linking.lexicon import ELSEWHERE, PAST
from dateline.kb.base import shared_base


def test_no_word_of_another_walk_of_life_is_an_office() -> None:
    """A word cannot speak for an office and against it."""
    assert {word for word in ELSEWHERE if shared_base().roles(word)} == set()


def test_words_are_in_small_letters() -> None:
    """As they are compared."""
    assert all(word == word.lower() for word in ELSEWHERE | PAST)
