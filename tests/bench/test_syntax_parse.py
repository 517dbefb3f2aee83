"""From the encoder's signals to parses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench.conllu import read_treebank
from bench.reading import cut_text
from bench.syntax_parse import parse_of_gold_words, parse_of_raw_words, words_of_gold
from bench.universal import parse_of_gold
from tests.bench.treebanks import TREEBANK, make_signals

if TYPE_CHECKING:
    from pathlib import Path


def test_gold_words_go_to_the_encoder_with_blocks_and_sentences(tmp_path: Path) -> None:
    """Words of split tokens, paragraphs as blocks, every sentence given."""
    path = tmp_path / "gold.conllu"
    path.write_text(TREEBANK, encoding="utf-8")
    words = words_of_gold(read_treebank(path)[0])
    assert list(words.words)[:4] == ["Pilots", "do", "n't", "sail"]
    assert (list(words.blocks), list(words.sentences or ())) == ([0, 9], [0, 5, 9])


def test_answers_stand_on_gold_words(tmp_path: Path) -> None:
    """Tokens and sentences stay gold, all that is on a word is the encoder's; what the bundle lacks is unknown."""
    path = tmp_path / "gold.conllu"
    path.write_text(TREEBANK, encoding="utf-8")
    gold = parse_of_gold(read_treebank(path)[0])
    parse = parse_of_gold_words(gold, make_signals([0] * 11, ["root"] + ["dep"] * 10))
    assert (parse.tokens, parse.sentences) == (gold.tokens, gold.sentences)
    assert [(word.form, word.upos, word.head, word.deprel) for word in parse.words[:2]] == [
        ("Pilots", "_", 0, "root"),
        ("do", "_", 0, "dep"),
    ]


def test_raw_words_are_grouped_into_tokens_and_sentences() -> None:
    """A contraction is one token of two words; offsets leave white space out."""
    text = "Pilots don't sail. They wait."
    cut = cut_text(text, [(0, len(text))])
    parse = parse_of_raw_words(cut, make_signals([0] * 8, ["root"] + ["dep"] * 7, starts=(0, 5)))
    assert parse.characters == "Pilotsdon'tsail.Theywait."
    assert [parse.characters[start:end] for start, end in parse.tokens] == [
        "Pilots",
        "don't",
        "sail",
        ".",
        "They",
        "wait",
        ".",
    ]
    assert [parse.characters[start:end] for start, end in parse.sentences] == ["Pilotsdon'tsail.", "Theywait."]
    assert [word.is_part for word in parse.words] == [False, True, True, False, False, False, False, False]


def test_what_is_no_word_is_no_token() -> None:
    """A stretch of a thousand letters is left out, and the words around it keep their places."""
    text = f"Before {'x' * 1000} after"
    cut = cut_text(text, [(0, len(text))])
    parse = parse_of_raw_words(cut, make_signals([0, 0], ["root", "dep"]))
    assert [parse.characters[start:end] for start, end in parse.tokens] == ["Before", "after"]
    assert len(parse.characters) == 1011


def test_a_text_without_words_gives_an_empty_parse() -> None:
    """No sentence, no token, no error."""
    parse = parse_of_raw_words(cut_text("", []), make_signals([], [], starts=()))
    assert (parse.characters, parse.tokens, parse.sentences, parse.words) == ("", (), (), ())
