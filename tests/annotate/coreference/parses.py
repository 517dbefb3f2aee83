"""Parsed pages written by hand: a word a line of its own would be long, so each is `form/UPOS/relation/head`.

Heads count from 1 within a sentence, 0 is the root; names are given as (words, label).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

import numpy as np

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.encode import hang_signals
from dateline.annotate.frame import make_doc
from dateline.model.signals import Labels, ScoredSpan, Signals
from tests.annotate.pages import MODEL, SCORE, make_document

if TYPE_CHECKING:
    from spacy.tokens import Doc

PLURAL: Final = frozenset("officials they them their we our soldiers talks people envoys".split())
RELATIVE: Final = frozenset({"who", "which"})
PRONOUNS: Final = frozenset("he him his she her it its they them their i my we our you himself".split())
LEMMAS: Final = {
    "said": "say",
    "told": "tell",
    "reporters": "reporter",
    "accused": "accuse",
    "was": "be",
    "lies": "lie",
    "officials": "official",
    "soldiers": "soldier",
    "met": "meet",
    "led": "lead",
    "is": "be",
    "proclaimed": "proclaim",
    "recognised": "recognise",
    "appointed": "appoint",
    "remained": "remain",
    "resigned": "resign",
    "styled": "style",
    "spoke": "speak",
    "served": "serve",
    "left": "leave",
    "known": "know",
    "seen": "see",
}
XPOS: Final = {"PROPN": "NNP", "NOUN": "NN"}
Marked = tuple[str, str]

ENVOY: Final = (
    "Togo/PROPN/nmod:poss/3 's/PART/case/1 envoy/NOUN/nsubj/8 ,/PUNCT/punct/5 Kofi/PROPN/appos/3 Amegah/PROPN/flat/5 "
    ",/PUNCT/punct/5 left/VERB/root/0 ./PUNCT/punct/8"
)
HE_SPOKE: Final = "He/PRON/nsubj/2 spoke/VERB/root/0 ./PUNCT/punct/2"
TOGO: Final = ("Togo", "country")
KOFI: Final = ("Kofi Amegah", "person")


def parsed_doc(*sentences: str, names: Iterable[Marked] = ()) -> Doc:
    """Return the encoded Doc of sentences, each a paragraph, with every place of the names marked."""
    rows = [[_cut(word) for word in sentence.split(" ")] for sentence in sentences]
    document = make_document(*(("paragraph", " ".join(row[0] for row in sentence)) for sentence in rows))
    doc = make_doc(document)
    frame = facts_of(doc).frame
    words = [row for sentence in rows for row in sentence]
    assert list(frame.words) == [row[0] for row in words], "the tokenizer cuts otherwise"
    return hang_signals(doc, _signals(rows, list(_spans(frame.words, names))), model=MODEL)


def parsed(*sentences: str, names: Iterable[Marked] = ()) -> Facts:
    """Return the facts of an encoded page."""
    return facts_of(parsed_doc(*sentences, names=names))


def _cut(word: str) -> tuple[str, str, str, int]:
    form, upos, dep, head = word.rsplit("/", 3)
    return form, upos, dep, int(head)


def _spans(words: Sequence[str], names: Iterable[Marked]) -> Iterable[ScoredSpan]:
    found: list[ScoredSpan] = []
    for text, label in names:
        parts = tuple(text.split(" "))
        found.extend(
            ScoredSpan(start, start + len(parts), label, SCORE)
            for start in range(len(words) - len(parts) + 1)
            if tuple(words[start : start + len(parts)]) == parts
        )
    return sorted(found)


def _signals(sentences: Sequence[Sequence[tuple[str, str, str, int]]], names: Sequence[ScoredSpan]) -> Signals:
    rows = [row for sentence in sentences for row in sentence]
    firsts = np.cumsum([0, *map(len, sentences)])[:-1]
    heads = [
        first + (row[3] - 1 if row[3] else index)
        for first, sentence in zip(firsts, sentences, strict=True)
        for index, row in enumerate(sentence)
    ]
    starts = np.zeros(len(rows), dtype=bool)
    starts[firsts] = True
    words = [row[0].lower() for row in rows]
    return Signals(
        size=len(rows),
        sentence_starts=starts,
        labels={
            "upos": _labels([row[1] for row in rows]),
            "xpos": _labels([XPOS.get(row[1], "X") for row in rows]),
            "feats": _labels([_feats(word) for word in words]),
        },
        lemmas=tuple(LEMMAS.get(word, word) for word in words),
        heads=np.array(heads, dtype=np.int32),
        deps=_labels([row[2] for row in rows]),
        spans={"names": tuple(names), "mentions": ()},
    )


def _feats(word: str) -> str:
    number = "Number=Plur" if word in PLURAL else "Number=Sing"
    if word in RELATIVE:
        return "PronType=Rel"
    return f"{number}|PronType=Prs" if word in PRONOUNS else number


def _labels(values: Sequence[str]) -> Labels:
    names = tuple(sorted(set(values)))
    ids = np.array([names.index(value) for value in values], dtype=np.int32)
    return Labels(names, ids, np.ones(len(values), np.float32))
