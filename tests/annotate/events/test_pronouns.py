"""Pronouns whose noun the clause gives."""

from __future__ import annotations

import pytest

from dateline.annotate.events.pronouns import resolve
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("text", "pronoun", "noun"),
    [
        ("Kenya freed the men that it had held.", "it", "Kenya"),
        ("Kenya renewed its offer to Somalia.", "its", "Kenya"),
        ("Kenya asked the senate that it pass the law.", "it", "senate"),
        ("Kenya praised its ally.", "its", "its"),
        ("The Lake Company said it would pay.", "it", "Company"),
    ],
)
def test_a_pronoun_takes_up_the_subject(text: str, pronoun: str, noun: str) -> None:
    """Of the verb that its clause hangs on, or who is asked; elsewhere the page decides."""
    page = read_sentences(text)
    words = page.facts.frame.words
    assert words[resolve(page, words.index(pronoun))] == noun
