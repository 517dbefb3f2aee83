"""Parses over visible characters, and the raw text of a treebank's document."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench.conllu import Text, read_treebank
from bench.universal import join_paragraphs, keep_universal, parse_of_gold, raw_text
from tests.bench.treebanks import TREEBANK

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def harbour(tmp_path: Path) -> Text:
    """The first document of the small treebank."""
    path = tmp_path / "gold.conllu"
    path.write_text(TREEBANK, encoding="utf-8")
    return read_treebank(path)[0]


def test_raw_text_is_what_a_reader_saw(harbour: Text) -> None:
    """Sentences follow one another with a space, paragraphs with a blank line; ranges cut out the paragraphs."""
    text, paragraphs = raw_text(harbour)
    assert text == "Pilots don't sail. They wait tonight.\n\nNobody pays"
    assert [text[start:end] for start, end in paragraphs] == text.split("\n\n")


def test_a_gold_parse_lies_over_the_visible_characters(harbour: Text) -> None:
    """Words of a split token share its range; heads are indices in the text, a root is its own."""
    parse = parse_of_gold(harbour)
    assert parse.characters == "".join(raw_text(harbour)[0].split())
    assert [parse.characters[start:end] for start, end in parse.sentences][1] == "Theywaittonight."
    words = [(parse.characters[word.start : word.end], word.is_part, word.head) for word in parse.words[:4]]
    assert words == [("Pilots", False, 3), ("don't", True, 3), ("don't", True, 3), ("sail", False, 3)]
    assert parse.words[5].head == 6


@pytest.mark.parametrize(
    ("feats", "kept"),
    [
        ("_", ""),
        ("Mood=Ind|Typo=Yes", "Mood=Ind"),
        ("Number=Sing|Case=Nom", "Case=Nom|Number=Sing"),
        ("NumForm=Word", ""),
    ],
)
def test_only_universal_features_are_compared(feats: str, kept: str) -> None:
    """The order of features does not count."""
    assert keep_universal(feats) == kept


def test_empty_paragraphs_are_left_out() -> None:
    """A blank line stands between two paragraphs, never at an edge."""
    assert join_paragraphs(["", "One.", "", "Two."]) == ("One.\n\nTwo.", ((0, 4), (6, 10)))
