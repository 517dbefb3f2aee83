"""Word pieces."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import ModelError
from dateline.model.bundle import SHIPPED, TOKENIZER
from dateline.model.pieces import MAX_PIECES, WordPieces

if TYPE_CHECKING:
    from pathlib import Path

PIECES = WordPieces.load(SHIPPED / TOKENIZER)


def test_case_and_accents_do_not_matter() -> None:
    """The encoder is uncased."""
    first, second = PIECES.split(["Bogotá", "bogota"])
    assert first == second


def test_rare_words_fall_into_pieces() -> None:
    """A word is one piece or several."""
    common, rare = PIECES.split(["government", "Djibouti-Ville"])
    assert len(common) == 1
    assert len(rare) > 1


@given(st.lists(st.text(max_size=300), max_size=5))
def test_any_word_has_pieces(words: list[str]) -> None:
    """No word is empty or without end, whatever it is made of."""
    assert all(1 <= len(ids) <= MAX_PIECES for ids in PIECES.split(words))


def test_a_file_that_is_no_tokenizer(tmp_path: Path) -> None:
    """It is said what is wrong."""
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(ModelError, match="D302"):
        WordPieces.load(tmp_path / "tokenizer.json")
