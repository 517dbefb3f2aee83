"""Classes of words."""

from __future__ import annotations

from dateline.annotate.places import lexicon


def test_words_are_written_small() -> None:
    """They are compared with words in small letters."""
    groups = [value for name, value in vars(lexicon).items() if name.isupper()]
    assert all(word == word.lower() for group in groups for word in group)


def test_what_locates_is_no_counterpart() -> None:
    """Where is said by "in", with whom by "with"; no word says both."""
    assert lexicon.LOCATING.isdisjoint(lexicon.COUNTERPART)
