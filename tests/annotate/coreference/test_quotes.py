"""Words in speech: numbered, a speech over paragraphs once."""

from __future__ import annotations

from dateline.annotate.base import facts_of
from dateline.annotate.coreference.quotes import cut_quotation, find_quotes
from tests.annotate.pages import make_page


def test_words_in_quotation_marks() -> None:
    """Straight and curly marks; a word in marks is no speech, an open one ends with its block."""
    facts = facts_of(make_page('He said "we will not pay a cent" of the "debt".', "“never again we say."))
    pairs = zip(facts.frame.words, find_quotes(facts), strict=True)
    quoted = [word for word, number in pairs if number is not None]
    assert quoted == ["we", "will", "not", "pay", "a", "cent", "never", "again", "we", "say", "."]


def test_a_speech_over_paragraphs_is_one() -> None:
    """Its speaker is one."""
    facts = facts_of(make_page("“We came early.", "“We left late.”", "“It rained all day,” she said."))
    assert sorted({number for number in find_quotes(facts) if number is not None}) == [1, 2]


def test_no_phrase_has_half_a_quotation() -> None:
    """It ends at the mark behind its head, or begins at the one before; a whole quotation stays."""
    words = "certain groups ” in the north".split()
    assert cut_quotation(words, 0, 6, head=1) == (0, 2)
    assert cut_quotation(["“", *words], 0, 4, head=2) == (0, 4)
    assert cut_quotation(["our", "“", "farm", "country"], 0, 4, head=3) == (2, 4)
