"""The syntax area from file to figures, with an encoder that needs no model."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench import syntax
from bench.area import Request
from bench.conllu import read_treebank
from dateline.errors import UsageError
from tests.bench.treebanks import TREEBANK, NameSpotter

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def gold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small treebank, and the encoder in place of the shipped one."""
    monkeypatch.setattr(syntax, "load_encoder", lambda _folder: NameSpotter())
    path = tmp_path / "gold.conllu"
    path.write_text(TREEBANK, encoding="utf-8")
    return path


def test_figures_for_gold_words_and_raw_text(gold: Path, tmp_path: Path) -> None:
    """Gold words keep gold sentences; from raw text a block is all that this encoder takes for a sentence."""
    figures = syntax.measure(Request(gold=gold, out=tmp_path / "out.conllu"))
    assert (figures["documents"], figures["words"]) == (2, 12)
    assert figures["gold_tokens"] == {
        "upos": 16.67,
        "xpos": 0.0,
        "feats": 58.33,
        "lemma": 0.0,
        "uas": 8.33,
        "las": 8.33,
        "las_subtypes": 8.33,
    }
    raw = figures["raw"]
    assert isinstance(raw, dict)
    assert (raw["sentence_f1"], raw["token_f1"], raw["word_f1"]) == (57.14, 100.0, 100.0)


def test_predictions_are_a_treebank(gold: Path, tmp_path: Path) -> None:
    """What `--out` gets can be read by anything that reads CoNLL-U."""
    syntax.measure(Request(gold=gold, out=tmp_path / "out.conllu"))
    texts = read_treebank(tmp_path / "out.conllu")
    assert [(text.id, len(text.sentences)) for text in texts] == [("harbour", 2), ("mine", 1)]


def test_an_outside_scorer_adds_its_figures(gold: Path, tmp_path: Path) -> None:
    """It reads what `--out` wrote; without that the error says what is missing."""
    scorer = tmp_path / "scorer.py"
    scorer.write_text("import json, sys; print(json.dumps({'lines': len(open(sys.argv[2]).readlines())}))")
    figures = syntax.measure(Request(gold=gold, out=tmp_path / "out.conllu", scorer=scorer))
    assert figures["scorer"] == {"lines": 18}
    with pytest.raises(UsageError, match="give --out"):
        syntax.measure(Request(gold=gold, scorer=scorer))
