"""What is said."""

from __future__ import annotations

from dateline.annotate.statements.contents import Contents
from tests.annotate.statements.pages import ACCORDING, QUOTE, SAY, page, words


def test_clauses_and_quotations() -> None:
    """A clause without its full stop, a quotation with its marks."""
    for sentence, verb, said in ((SAY, 1, "talks failed"), (QUOTE, 7, "“ We will stay , ”")):
        read = page(sentence)
        contents, preposition = Contents(read).of_verb(verb, is_passive=False)
        assert [words(read, stretch) for stretch in contents] == [said]
        assert preposition is None


def test_what_a_phrase_is_put_into() -> None:
    """All but the phrase."""
    read = page(ACCORDING)
    assert [words(read, stretch) for stretch in Contents(read).around(1, without=5)] == ["Talks failed"]


def test_nothing_is_said() -> None:
    """A verb alone."""
    read = page("Officials/NOUN/nsubj/2 speak/VERB/root/0")
    assert Contents(read).of_verb(1, is_passive=False) == ((), None)
