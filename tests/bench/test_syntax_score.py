"""The shared task's figures on parses small enough to count by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
import pytest

from bench.conllu import read_treebank
from bench.syntax_score import WORD_METRICS, score_parses
from bench.universal import Parse, parse_of_gold
from dateline.errors import UsageError
from tests.bench.treebanks import TREEBANK

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def gold(tmp_path: Path) -> Parse:
    """The first document of the small treebank: 11 words, 10 tokens, 3 sentences."""
    path = tmp_path / "gold.conllu"
    path.write_text(TREEBANK, encoding="utf-8")
    return parse_of_gold(read_treebank(path)[0])


def change(parse: Parse, at: int, **fields: str | int) -> Parse:
    """Return the parse with one word changed."""
    words = [msgspec.structs.replace(word, **fields) if index == at else word for index, word in enumerate(parse.words)]
    return msgspec.structs.replace(parse, words=tuple(words))


def test_gold_against_itself_is_whole(gold: Parse) -> None:
    """Everything is 100."""
    assert set(score_parses([(gold, gold)]).values()) == {100.0}


@pytest.mark.parametrize(
    ("at", "fields", "wrong"),
    [
        (0, {"upos": "VERB"}, {"upos"}),
        (0, {"xpos": "NN", "feats": ""}, {"xpos", "feats"}),
        (0, {"lemma": "Pilots"}, {"lemma"}),
        (0, {"head": 1}, {"uas", "las", "las_subtypes"}),
        (0, {"head": 0}, {"uas", "las", "las_subtypes"}),
        (3, {"head": 0}, {"uas", "las", "las_subtypes"}),
        (0, {"deprel": "obj"}, {"las", "las_subtypes"}),
        (7, {"deprel": "obl"}, {"las_subtypes"}),
    ],
)
def test_one_fault_costs_what_it_should(gold: Parse, at: int, fields: dict[str, str | int], wrong: set[str]) -> None:
    """One word of eleven: 90.91 where it counts, 100 elsewhere; a subtype counts only in the figure of its name."""
    scores = score_parses([(gold, change(gold, at, **fields))])
    assert {name for name, value in scores.items() if value == 90.91} == wrong
    assert {name for name, value in scores.items() if value == 100.0} == set(scores) - wrong


def test_an_unknown_gold_lemma_is_always_right(gold: Parse) -> None:
    """As in the shared task."""
    assert score_parses([(change(gold, 0, lemma="_"), gold)])["lemma"] == 100.0


def test_a_sentence_too_many_costs_sentences_alone(gold: Parse) -> None:
    """Two of three gold sentences, two of four found: F1 is 4 of 7."""
    first, *others = gold.sentences
    split = msgspec.structs.replace(gold, sentences=((first[0], 6), (6, first[1]), *others))
    scores = score_parses([(gold, split)])
    assert scores["sentence_f1"] == 57.14
    assert all(scores[name] == 100.0 for name in WORD_METRICS)


def test_a_head_that_found_no_partner_is_wrong(gold: Parse) -> None:
    """Where two words are cut as one, the word and what hangs on it are both lost."""
    joined = msgspec.structs.replace(gold.words[9], end=gold.words[10].end, form="Nobodypays", head=9)
    words = (*gold.words[:9], joined)
    system = msgspec.structs.replace(gold, words=words, tokens=(*gold.tokens[:-2], (joined.start, joined.end)))
    scores = score_parses([(gold, system)])
    assert scores["word_f1"] == scores["las"] == 85.71  # 9 of 11 and of 10: 18 / 21
    assert scores["token_f1"] == 84.21  # 8 of 10 and of 9: 16 / 19


def test_documents_are_summed(gold: Parse) -> None:
    """Words of all documents weigh the same."""
    wrong = change(gold, 0, upos="VERB")
    assert score_parses([(gold, gold), (gold, wrong)])["upos"] == 95.45


def test_other_texts_cannot_be_compared(gold: Parse) -> None:
    """The error says where they part."""
    other = msgspec.structs.replace(gold, characters=gold.characters.replace("sail", "fail"))
    with pytest.raises(UsageError, match="differ at character 11"):
        score_parses([(gold, other)])
