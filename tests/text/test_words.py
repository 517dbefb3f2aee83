"""Words of a line and ends of sentences."""

from __future__ import annotations

import pytest

from dateline.text.words import ends_sentence, find_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The vice-president’s plane", ["The", "vice-president’s", "plane"]),
        ("Guaidó's 3,200 men", ["Guaidó's", "3", "200", "men"]),
        ("“Why?” — he asked", ["Why", "he", "asked"]),
        ("Министр приехал", ["Министр", "приехал"]),
        ("* * *", []),
        ("", []),
    ],
)
def test_words(text: str, words: list[str]) -> None:
    """Letters and digits, joined by apostrophes and hyphens; no punctuation."""
    assert find_words(text) == words


@pytest.mark.parametrize("text", ["He left.", "Why?”", "It works!)", "And then…", "港を訪れた。", "انتهى؟", "Done. "])
def test_ends_of_sentences(text: str) -> None:
    """A full stop or its like, and what closes with it."""
    assert ends_sentence(text)


@pytest.mark.parametrize("text", ["Read more", "He said:", "Photo: Reuters)", "", "3.2 million", "“Quoted”"])
def test_what_ends_no_sentence(text: str) -> None:
    """Labels, colons, numbers, bare brackets and quotes."""
    assert not ends_sentence(text)
