"""Parses written as CoNLL-U."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.conllu import read_treebank
from bench.syntax_out import render_parses
from bench.universal import parse_of_gold
from tests.bench.treebanks import TREEBANK

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    """Documents, split tokens, heads and labels survive."""
    path = tmp_path / "gold.conllu"
    path.write_text(TREEBANK, encoding="utf-8")
    texts = read_treebank(path)
    parses = [parse_of_gold(text) for text in texts]
    path.write_text(render_parses(zip([text.id for text in texts], parses, strict=True)), encoding="utf-8")
    again = read_treebank(path)
    assert [text.id for text in again] == ["harbour", "mine"]
    assert [parse_of_gold(text) for text in again] == parses
