"""Speech that goes on."""

from __future__ import annotations

from dateline.annotate.statements.clauses import find_clauses
from dateline.annotate.statements.speakers import attach_speech
from tests.annotate.statements.pages import MORE, QUOTE, SAY, page, told


def test_a_paragraph_of_speech_goes_on_with_the_one_before() -> None:
    """Its speaker is the same."""
    read = page(QUOTE, MORE)
    (found,) = attach_speech(read, find_clauses(read))
    assert told(read, found)[2][1:] == ["“ Nobody left . ”"]


def test_speech_without_a_speaker_before_it() -> None:
    """It is given to nobody, nor to somebody who was not quoted."""
    for sentences in ((MORE,), (SAY, MORE)):
        read = page(*sentences)
        assert all(len(each.contents) == 1 for each in attach_speech(read, find_clauses(read)))
