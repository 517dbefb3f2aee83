"""A page as the search for statements sees it."""

from __future__ import annotations

from tests.annotate.statements.pages import QUOTE, SAY, page, words


def test_words_in_speech_and_sentences() -> None:
    """Marks count as within; a sentence is found by any word of it."""
    read = page(SAY, QUOTE)
    speech = read.speech(7)
    assert speech is not None
    assert words(read, speech.words) == "“ We will stay , ”"
    assert read.speech(12) is None
    assert read.sentence(7) == (5, 14)
    assert read.blocks[4:6] == (0, 1)
