"""The parse of a page as a tree that can be walked: children and extent of each word, its sentence, its clause."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from dateline.annotate.base import Facts
    from dateline.model.signals import Labels, Signals

SINGLE: Final = frozenset({"nsubj", "nsubj:pass"})
LED_ONCE: Final = frozenset({"obl:agent", "obj", "nsubj", "nsubj:pass"})  # "by Ana" "Ruiz" is one who acts
APPOSITION: Final = "appos"
LED: Final = "obl"  # the relation of what a preposition leads
UNNAMED: Final = "dep"  # the relation of what stands in no other
GOVERNED: Final = (*sorted(SINGLE), "case", "aux:pass")
NOMINAL: Final = frozenset({"NOUN", "PROPN", "PRON"})


@dataclass(frozen=True, slots=True)
class Tree:
    """The parse by word: `heads[i]` governs word i by the relation `deps[i]`, a root governs itself.

    `lows[i]` and `highs[i]` are the first and last word of all that hangs on word i, itself with it. Lemmas are in
    small letters.
    """

    heads: tuple[int, ...]
    deps: tuple[str, ...]
    upos: tuple[str, ...]
    xpos: tuple[str, ...]
    feats: tuple[str, ...]
    children: tuple[tuple[int, ...], ...]
    lows: tuple[int, ...]
    highs: tuple[int, ...]
    sentences: tuple[int, ...]
    lemmas: tuple[str, ...]

    def extent(self, head: int, *, without: AbstractSet[str]) -> tuple[int, int]:
        """Return the words around `head` that hang on it, half-open, but for children by the relations `without`."""
        low = high = head
        for child in self.children[head]:
            if self.deps[child] not in without:
                low, high = min(low, self.lows[child]), max(high, self.highs[child])
        return low, high + 1

    def has(self, head: int, deps: AbstractSet[str]) -> bool:
        """Tell whether a word governs another by one of some relations."""
        return any(self.deps[child] in deps for child in self.children[head])

    def child(self, head: int, deps: AbstractSet[str]) -> int | None:
        """Return the first word that hangs on `head` by one of some relations, or None."""
        return next((child for child in self.children[head] if self.deps[child] in deps), None)

    def ancestors(self, word: int) -> Iterator[int]:
        """Yield the words above a word, up to its root."""
        while self.heads[word] != word:
            word = self.heads[word]
            yield word

    def head_of(self, start: int, end: int) -> int:
        """Return the word of a stretch that hangs on something outside it: its head."""
        for word in range(start, end):
            if not start <= self.heads[word] < end or self.heads[word] == word:
                return word
        return end - 1


def tree_of(facts: Facts) -> Tree:
    """Return the tree of a page, grown once for all annotators; raises `AnnotatorError` D604 before `encode`."""
    if facts.tree is None:
        facts.tree = grow_tree(facts.read_signals())
    return facts.tree


def grow_tree(signals: Signals) -> Tree:
    """Return the tree of an encoded page."""
    upos = _labels(signals, "upos")
    heads, deps = join_titles(signals.heads.tolist(), _names(signals.deps), upos)
    deps = name_subjects(heads, deps, upos)
    children: list[list[int]] = [[] for _ in heads]
    for word, head in enumerate(heads):
        if head != word:
            children[head].append(word)
    lows, highs = _extents(heads)
    return Tree(
        heads=tuple(heads),
        deps=deps,
        upos=upos,
        xpos=_labels(signals, "xpos"),
        feats=_labels(signals, "feats"),
        children=tuple(map(tuple, children)),
        lows=tuple(lows),
        highs=tuple(highs),
        sentences=tuple(np.cumsum(signals.sentence_starts).tolist()),
        lemmas=tuple(map(str.lower, signals.lemmas)),
    )


def join_titles(heads: list[int], deps: tuple[str, ...], upos: tuple[str, ...]) -> tuple[list[int], tuple[str, ...]]:
    """Return heads and relations in which a name right behind a noun is set beside it, where both were one's subject.

    A verb has one subject: of "the opponent Ana Ruiz said", the noun is who Ana Ruiz is; an adjective there is hers.
    """
    joined, named = list(heads), list(deps)
    for word in range(1, len(heads)):
        same = upos[word - 1] == upos[word] == "PROPN" and (heads[word - 1], deps[word - 1]) == (
            heads[word],
            deps[word],
        )
        if same and deps[word] in LED_ONCE:
            joined[word], named[word] = word - 1, "flat"
        if upos[word] == "PROPN" and deps[word] in SINGLE:
            before = word - 1
            while before > 0 and heads[before] == word:
                before -= 1
            is_shared = (heads[before], deps[before]) == (heads[word], deps[word])
            if is_shared and upos[before] == "NOUN":
                joined[word], named[word] = before, APPOSITION
            if is_shared and upos[before] == "ADJ":
                joined[before], named[before] = word, "amod"
    return joined, tuple(named)


def name_subjects(heads: Sequence[int], deps: tuple[str, ...], upos: Sequence[str]) -> tuple[str, ...]:
    """Return relations in which a noun that stands in no known one before a verb is its subject, where it has none.

    So it is where a sentence was read on that the encoder had cut behind its subject, and where a parse has as led by a
    preposition what none leads.
    """
    governing = {name: {head for head, dep in zip(heads, deps, strict=True) if dep == name} for name in GOVERNED}
    has_subject = set[int]().union(*(governing[name] for name in SINGLE))
    named = list(deps)
    for word, (head, dep) in enumerate(zip(heads, deps, strict=True)):
        is_open = dep == UNNAMED or (dep == LED and word not in governing["case"])
        is_before_verb = word < head and upos[word] in NOMINAL and upos[head] == "VERB"
        if is_open and is_before_verb and head not in has_subject:
            named[word] = "nsubj:pass" if head in governing["aux:pass"] else "nsubj"
            has_subject.add(head)
    return tuple(named)


def _extents(heads: Sequence[int]) -> tuple[list[int], list[int]]:
    """Return the first and last word below each word: leaves hand theirs up first."""
    lows, highs = list(range(len(heads))), list(range(len(heads)))
    waiting = [0] * len(heads)
    for word, head in enumerate(heads):
        waiting[head] += head != word
    ready = [word for word, count in enumerate(waiting) if count == 0]
    while ready:
        word = ready.pop()
        head = heads[word]
        if head == word:
            continue
        lows[head], highs[head] = min(lows[head], lows[word]), max(highs[head], highs[word])
        waiting[head] -= 1
        if waiting[head] == 0:
            ready.append(head)
    return lows, highs


def _labels(signals: Signals, name: str) -> tuple[str, ...]:
    return _names(signals.labels[name]) if name in signals.labels else ("",) * signals.size


def _names(labels: Labels) -> tuple[str, ...]:
    return tuple(labels.names[index] for index in labels.ids.tolist())
