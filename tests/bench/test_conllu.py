"""CoNLL-U: documents, paragraphs, split tokens, empty nodes, and files that are no treebank."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench.conllu import Text, read_treebank
from dateline.errors import UsageError
from tests.bench.treebanks import TREEBANK

if TYPE_CHECKING:
    from pathlib import Path


def read(folder: Path, text: str) -> list[Text]:
    """Read a treebank from a file with this text."""
    path = folder / "gold.conllu"
    path.write_text(text, encoding="utf-8")
    return read_treebank(path)


def word(number: int, form: str, head: int = 0) -> str:
    """Return a line of CoNLL-U."""
    return f"{number}\t{form}\t{form}\tX\tFW\t_\t{head}\tdep\t_\t_\n"


def test_documents_and_paragraphs(tmp_path: Path) -> None:
    """Sentences go to their document; a paragraph opens where the treebank says so."""
    harbour, mine = read(tmp_path, TREEBANK)
    assert (harbour.id, mine.id) == ("harbour", "mine")
    assert [sentence.opens_paragraph for sentence in harbour.sentences] == [True, False, True]
    assert [len(sentence.words) for sentence in harbour.sentences] == [5, 4, 2]


def test_a_split_token_holds_its_words(tmp_path: Path) -> None:
    """The token is what is written, the words are what is tagged."""
    tokens = read(tmp_path, TREEBANK)[0].sentences[0].tokens
    assert [token.form for token in tokens] == ["Pilots", "don't", "sail", "."]
    assert [word.form for word in tokens[1].words] == ["do", "n't"]
    assert [token.space_after for token in tokens] == [True, True, False, True]


def test_empty_nodes_are_passed_over(tmp_path: Path) -> None:
    """A node of the enhanced graph is no word."""
    assert [word.form for word in read(tmp_path, TREEBANK)[0].sentences[1].words] == ["They", "wait", "tonight", "."]


def test_without_documents_all_is_one(tmp_path: Path) -> None:
    """A file that marks none is one document without a name."""
    texts = read(tmp_path, word(1, "Rain") + "\n" + word(1, "Wind"))
    assert [(text.id, len(text.sentences)) for text in texts] == [("", 2)]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "holds no sentences"),
        ('{"id": "a"}\n', "line 1 is not CoNLL-U"),
        (word(1, "Rain") + "\n" + word(2, "Wind"), "line 3 .*numbered"),
        (word(1, "Rain", 4), "outside the sentence"),
        (word(1, "Rain").replace("\t0\t", "\tx\t"), "line 1"),
        ("# text = nothing\n\n", "comments without words"),
        ("1-3\trains\t_\t_\t_\t_\t_\t_\t_\t_\n" + word(1, "rain"), "line 1"),
    ],
)
def test_what_is_no_treebank_is_told(tmp_path: Path, text: str, said: str) -> None:
    """The error names the sentence by its line."""
    with pytest.raises(UsageError, match=said):
        read(tmp_path, text)


def test_a_form_with_spaces_has_characters_without(tmp_path: Path) -> None:
    """As some treebanks write figures."""
    token = read(tmp_path, word(1, "10 000"))[0].sentences[0].tokens[0]
    assert (token.form, token.characters) == ("10 000", "10000")
