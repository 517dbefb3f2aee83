"""Forms of words."""

from __future__ import annotations

import pytest

from dateline.annotate.events.forms import irregular_verbs, plain_forms


@pytest.mark.parametrize(
    ("word", "upos", "lemma"),
    [
        ("banned", "VERB", "ban"),
        ("fought", "VERB", "fight"),
        ("freeing", "VERB", "free"),
        ("denied", "VERB", "deny"),
        ("gunmen", "NOUN", "gunman"),
        ("sanctions", "NOUN", "sanction"),
    ],
)
def test_forms_are_undone(word: str, upos: str, lemma: str) -> None:
    """The lemma is among what a form may be a form of."""
    assert lemma in list(plain_forms(word, upos))


def test_short_words_and_other_parts_have_no_forms() -> None:
    """So "is" is no form of a verb "i"."""
    assert list(plain_forms("is", "VERB")) == []
    assert list(plain_forms("quickly", "ADV")) == []
    assert irregular_verbs()["withdrew"] == "withdraw"
