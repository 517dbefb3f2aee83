"""Signals of the encoder to parses that can be scored: for gold words and for the words of raw text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import numpy as np

from bench.clitics import group_tokens
from bench.conllu import NOTHING, Text
from bench.universal import Parse, ParsedWord, Range, keep_universal
from dateline.model.signals import Signals, Words

if TYPE_CHECKING:
    from bench.reading import CutText


def words_of_gold(text: Text) -> Words:
    """Return a treebank document as the encoder gets it: gold words and sentences, paragraphs as blocks."""
    words: list[str] = []
    blocks: list[int] = [0]
    sentences: list[int] = []
    for sentence in text.sentences:
        if sentence.opens_paragraph and words:
            blocks.append(len(words))
        sentences.append(len(words))
        words.extend(word.form for word in sentence.words)
    return Words(words, blocks, sentences)


def parse_of_gold_words(gold: Parse, signals: Signals) -> Parse:
    """Return the gold parse with all that stands on its words replaced by the encoder's answers."""
    words = tuple(
        _answer(signals, index, extent=(word.start, word.end), is_part=word.is_part, form=word.form)
        for index, word in enumerate(gold.words)
    )
    return Parse(characters=gold.characters, tokens=gold.tokens, sentences=gold.sentences, words=words)


def parse_of_raw_words(cut: CutText, signals: Signals) -> Parse:
    """Return the parse of raw text, over its characters without white space.

    What Dateline does not take for words (a line of a thousand letters) is no token of the parse.
    """
    forms = cut.words.words
    extents = _visible_ranges(cut.text, cut.extents)
    firsts = group_tokens(forms, _touches(cut.extents))
    edges = [*sorted(set(firsts)), len(forms)]
    tokens = {first: (extents[first][0], extents[end - 1][1]) for first, end in pairwise(edges)}
    shared = {first for first, end in pairwise(edges) if end - first > 1}
    words = tuple(
        _answer(signals, index, extent=tokens[first], is_part=first in shared, form=forms[index])
        for index, first in enumerate(firsts)
    )
    starts = [*np.flatnonzero(signals.sentence_starts).tolist(), len(forms)]
    sentences = tuple((extents[start][0], extents[end - 1][1]) for start, end in pairwise(starts))
    characters = "".join(cut.text.split())
    return Parse(characters=characters, tokens=tuple(tokens.values()), sentences=sentences, words=words)


def _visible_ranges(text: str, extents: Sequence[Range]) -> list[Range]:
    """Return ranges of a text as ranges of the text without its white space."""
    before = [0, *accumulate(not character.isspace() for character in text)]
    return [(before[start], before[end]) for start, end in extents]


def _touches(extents: Sequence[Range]) -> list[bool]:
    return [False, *(before[1] == after[0] for before, after in pairwise(extents))]


def _answer(signals: Signals, index: int, *, extent: Range, is_part: bool, form: str) -> ParsedWord:
    return ParsedWord(
        start=extent[0],
        end=extent[1],
        is_part=is_part,
        form=form,
        lemma=signals.lemmas[index] if signals.lemmas else NOTHING,
        upos=_label(signals, "upos", index=index),
        xpos=_label(signals, "xpos", index=index),
        feats=keep_universal(_label(signals, "feats", index=index)),
        head=int(signals.heads[index]),
        deprel=signals.deps[index],
    )


def _label(signals: Signals, head: str, *, index: int) -> str:
    return signals.labels[head][index] if head in signals.labels else NOTHING
