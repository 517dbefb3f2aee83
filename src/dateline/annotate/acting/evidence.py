"""What speaks for a description standing for persons or bodies: the phrases of a page in, a row a description out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from numpy.typing import NDArray

from dateline.annotate.coreference.columns import FORMS, NOTHING
from dateline.annotate.coreference.nouns import Kind, noun_kind
from dateline.annotate.senses import UNKNOWN, noun_senses

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.page import Prepared
    from dateline.model.signals import ScoredSpan

Floats = NDArray[np.float32]
DESCRIPTION: Final = FORMS.index("description")
COLUMNS: Final = ("points", "number", "gender", "role", "size", "is_subject_of_saying")
KINDS: Final = np.array([int(kind) for kind in Kind if kind], dtype=np.int64)
LABELS: Final = {"person": 1, "organization": 2, "place": 3, "country": 4, "nationality": 5}
TAGS: Final = {"NOUN": 1, "PROPN": 2, "PRON": 3, "NUM": 4, "ADJ": 5, "DET": 6}
OTHER: Final = 99
PREPOSITIONS: Final[Mapping[str, int]] = {
    word: number
    for number, word in enumerate("of by with to in on at from for against among between as into about".split(), 1)
}
# how nouns end that name persons ("reporter", "activist") and things ("closure", "membership"), longest first of a kind
ENDINGS: Final = (
    *("er", "or", "ist", "ian", "ee", "ant", "ent", "ing", "ion", "ity", "ness", "ment", "ship", "ism", "age", "ure"),
    *("al", "ics", "y"),
)


def describe_descriptions(facts: Facts, page: Prepared) -> tuple[list[int], Floats]:
    """Return which phrases are descriptions, by index, and a row of numbers for each."""
    chosen = np.flatnonzero(page.columns.form == DESCRIPTION)
    indices = chosen.tolist()
    reader = _Reader(facts, page)
    heads = [page.phrases[index].head for index in indices]
    words = np.array([reader.read(head) for head in heads], dtype=np.float32).reshape(len(indices), _WIDTH)
    kinds = np.array([reader.kinds(head) for head in heads], dtype=np.int64).reshape(len(indices), 4)
    bits = (kinds[:, :, None] & KINDS > 0).reshape(len(indices), kinds.shape[1] * len(KINDS))
    own = np.column_stack([getattr(page.columns, name)[chosen] for name in COLUMNS])
    is_certain = page.columns.group[chosen] != NOTHING
    return indices, np.column_stack([words, bits, own, is_certain]).astype(np.float32)


_WIDTH: Final = 16  # numbers that `_Reader.read` returns


class _Reader:
    """Reads what stands in and around the head of one description after another."""

    def __init__(self, facts: Facts, page: Prepared) -> None:
        self._tree = page.tree
        self._words = facts.frame.words
        self._lemmas = page.tree.lemmas
        self._labels = _labels_by_head(facts.read_signals().spans.get("mentions", ()), page)

    def read(self, head: int) -> tuple[float, ...]:
        """Return what the noun means and how it is written, what the encoder takes it for, what hangs on it."""
        tree, word, lemma = self._tree, self._words[head], self._lemmas[head]
        senses = noun_senses(lemma)
        if senses is UNKNOWN:
            senses = noun_senses(word.lower())
        label = self._labels.get(head)
        deps = {tree.deps[child] for child in tree.children[head]}
        of = noun_senses(self._lemmas[self._of(head)])
        return (
            *(senses.person, senses.group, float(senses.is_known), of.person, of.group),
            *((0.0, 0.0) if label is None else (LABELS.get(label.label, 0), label.score)),
            *(TAGS.get(tree.upos[head], 0), self._preposition(head), _ending(lemma), float(word[:1].isupper())),
            *(float("." in word), float(tree.upos[tree.heads[head]] == "VERB")),
            *(float("det" in deps), float("amod" in deps), float("nummod" in deps)),
        )

    def kinds(self, head: int) -> tuple[int, int, int, int]:
        """Return the kinds of a noun, of the noun above, of those joined with "and", and of that behind "of"."""
        tree = self._tree
        above = self._kind(tree.heads[head]) if tree.upos[tree.heads[head]] == "NOUN" else 0
        joined = self._kind(tree.heads[head]) if tree.deps[head] == "conj" else 0
        for child in tree.children[head]:
            if tree.deps[child] == "conj":
                joined |= self._kind(child)
        of = self._of(head)
        return self._kind(head), above, joined, 0 if of == head else self._kind(of)

    def _kind(self, word: int) -> int:
        return int(noun_kind(self._lemmas[word]))

    def _of(self, head: int) -> int:
        """Return the noun behind "of": "voters" of "a number of voters"; the head itself where there is none."""
        tree = self._tree
        for child in tree.children[head]:
            if tree.deps[child] == "nmod" and self._preposition(child) == PREPOSITIONS["of"]:
                return child
        return head

    def _preposition(self, head: int) -> int:
        tree = self._tree
        case = next((child for child in tree.children[head] if tree.deps[child] == "case"), None)
        return 0 if case is None else PREPOSITIONS.get(self._words[case].lower(), OTHER)


def _labels_by_head(spans: Sequence[ScoredSpan], page: Prepared) -> dict[int, ScoredSpan]:
    return {page.tree.head_of(span.start, span.end): span for span in spans}


def _ending(lemma: str) -> int:
    """Return the number of the first ending that fits, 0 for none."""
    if not lemma.endswith(ENDINGS):
        return 0
    return next((number for number, ending in enumerate(ENDINGS, 1) if lemma.endswith(ending)), 0)
