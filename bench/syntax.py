"""Area `syntax`: a CoNLL-U treebank in; tags and trees with gold words, and everything from raw text, in percent.

Gold words: each document is given whole, with its paragraphs as blocks and its gold sentences, so that windows are cut
as they are on a page. Raw text: the document is rebuilt from its words, with paragraphs set apart, and cut into words
and sentences by Dateline. The figures are those of the CoNLL 2018 shared task; all words count, punctuation too.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from bench.conllu import Text, read_treebank
from bench.files import write_bytes
from bench.outside import run_scorer
from bench.reading import Encode, cut_text, encode_all
from bench.syntax_out import render_parses
from bench.syntax_parse import parse_of_gold_words, parse_of_raw_words, words_of_gold
from bench.syntax_score import score_parses
from bench.universal import Parse, parse_of_gold, raw_text
from dateline.errors import UsageError
from dateline.model.encoder import load_encoder

if TYPE_CHECKING:
    from bench.area import Request
    from bench.metrics import Metrics

GIVEN: Final = frozenset({"sentence_f1", "token_f1", "word_f1"})  # with gold words these are 100 by definition


def measure(request: Request) -> Metrics:
    """Return percent for gold words and raw text; `--out` gets the parses of the raw text as CoNLL-U."""
    if request.scorer is not None and request.out is None:
        raise UsageError("D585", "an outside scorer of syntax reads the parses that --out writes; give --out as well")
    texts = read_treebank(request.gold)
    encode = load_encoder(request.model).encode
    gold = [parse_of_gold(text) for text in texts]
    raw = parse_raw(texts, encode)
    with_gold_words = score_parses(zip(gold, parse_gold_words(texts, encode), strict=True))
    figures: Metrics = {
        "gold_tokens": {name: value for name, value in with_gold_words.items() if name not in GIVEN},
        "raw": score_parses(zip(gold, raw, strict=True)),
        "documents": len(texts),
        "words": sum(len(parse.words) for parse in gold),
    }
    if request.out is not None:
        names = [text.id for text in texts]
        write_bytes(request.out, render_parses(zip(names, raw, strict=True)).encode())
    if request.scorer is not None and request.out is not None:
        return {**figures, "scorer": run_scorer(request.scorer, request.gold, request.out)}
    return figures


def parse_gold_words(texts: Sequence[Text], encode: Encode) -> list[Parse]:
    """Return the parses of documents whose words, paragraphs and sentences are given."""
    answers = encode_all([words_of_gold(text) for text in texts], encode)
    return [parse_of_gold_words(parse_of_gold(text), signals) for text, signals in zip(texts, answers, strict=True)]


def parse_raw(texts: Sequence[Text], encode: Encode) -> list[Parse]:
    """Return the parses of documents of which only the text and its paragraphs are given."""
    cuts = [cut_text(*raw_text(text)) for text in texts]
    answers = encode_all([cut.words for cut in cuts], encode)
    return [parse_of_raw_words(cut, signals) for cut, signals in zip(cuts, answers, strict=True)]
