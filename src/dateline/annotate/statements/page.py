"""A page as the search for statements sees it: its words and tree, and which words stand in whose quotation."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from dateline.annotate.coreference.tree import Tree, tree_of
from dateline.annotate.quotations import Quotation, find_quotations, tell_form

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.statements.attribution import Words


@dataclass(frozen=True, slots=True)
class Speech:
    """A quotation by its words, marks with it; `is_speech` tells it from a chosen word or a title."""

    words: Words
    quotation: Quotation
    is_speech: bool


@dataclass(frozen=True, slots=True)
class StatementPage:
    """A page with its tree; `quoted[i]` is the index in `speeches` of the quotation word i stands in, or None.

    Marks count as within. Quotations in quotations are left out. `blocks[i]` is the number of the block of word i.
    """

    facts: Facts
    tree: Tree
    lemmas: tuple[str, ...]
    speeches: tuple[Speech, ...]
    quoted: tuple[int | None, ...]
    blocks: tuple[int, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words of the page."""
        return self.facts.frame.words

    def speech(self, word: int) -> Speech | None:
        """Return the speech that a word stands in, None outside and in words that are merely set off."""
        index = self.quoted[word]
        return self.speeches[index] if index is not None and self.speeches[index].is_speech else None

    def text(self, words: Words) -> str:
        """Return what stands from a word up to another."""
        return self.facts.cut_words(*words).quote

    def sentence(self, word: int) -> Words:
        """Return the words of the sentence of a word."""
        number = self.tree.sentences[word]
        return bisect_left(self.tree.sentences, number), bisect_left(self.tree.sentences, number + 1)


def read_statement_page(facts: Facts) -> StatementPage:
    """Return an encoded page with its quotations."""
    signals = facts.read_signals()
    speeches = tuple(_find_speeches(facts))
    quoted: list[int | None] = [None] * signals.size
    for index, speech in enumerate(speeches):
        first, last = speech.words
        quoted[first:last] = [index] * (last - first)
    return StatementPage(facts, tree_of(facts), signals.lemmas, speeches, tuple(quoted), tuple(_number_blocks(facts)))


def _find_speeches(facts: Facts) -> Sequence[Speech]:
    text, starts = facts.document.text, facts.frame.starts
    blocks = [(block.start, block.end) for block in facts.fact_blocks()]
    return [
        Speech(words, each, tell_form(text, each) == "speech")
        for each in find_quotations(text, blocks)
        if not each.is_inner and _is_real(words := (bisect_left(starts, each.start), bisect_left(starts, each.end)))
    ]


def _is_real(words: Words) -> bool:
    return words[1] > words[0]


def _number_blocks(facts: Facts) -> list[int]:
    numbers, firsts = [-1] * len(facts.frame.words), set(facts.frame.blocks)
    number = -1
    for word in range(len(numbers)):
        number += word in firsts
        numbers[word] = number
    return numbers
