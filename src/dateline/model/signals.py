"""What goes into the encoder (`Words`) and what comes out of it (`Signals`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from dateline.model.pointers import Pointers


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one text, white space left out.

    `blocks` holds the index of the first word of each block (paragraph, title, list item ...), ascending and starting
    with 0: a block always starts a sentence. `sentences`, where given, fixes all sentence starts the same way.
    """

    words: Sequence[str]
    blocks: Sequence[int]
    sentences: Sequence[int] | None = None


@dataclass(frozen=True, slots=True)
class Labels:
    """One label a word: `names[ids[i]]` with probability `scores[i]`."""

    names: tuple[str, ...]
    ids: NDArray[np.int32]
    scores: NDArray[np.float32]

    def __getitem__(self, word: int) -> str:
        """Return the label of one word."""
        return self.names[int(self.ids[word])]


@dataclass(frozen=True, slots=True)
class Chances:
    """The probability of every label for every word: `table` is words x labels, in the order of `names`."""

    names: tuple[str, ...]
    table: NDArray[np.float32]


class ScoredSpan(NamedTuple):
    """A labelled stretch of words, half-open, with its probability."""

    start: int
    end: int
    label: str
    score: float


@dataclass(frozen=True, slots=True)
class Signals:
    """All that the encoder says about one text of n words.

    `labels` has `upos`, `xpos` and `feats`, `lemmas` one lemma a word. `heads[i]` is the index of the governing word in
    the text, `i` itself for a root; `deps` names the relation. `spans` has `names`, `mentions` and `attribution`
    (source, cue, content). `pointers` has `links` (the first word of a content points at the first of its cue, that of
    a cue at its source's), `chains` (the head of a mention points at an earlier one's), `event_actors` and
    `event_recipients` (a word that tells an event points at the words of its parties, see `Pointers.chances`).
    `chances` has those of every label of `events` (types, `none` first) and of `statuses`. Heads that the bundle lacks
    are absent.
    """

    size: int
    sentence_starts: NDArray[np.bool_]
    labels: Mapping[str, Labels]
    lemmas: tuple[str, ...]
    heads: NDArray[np.int32]
    deps: Labels
    spans: Mapping[str, tuple[ScoredSpan, ...]]
    pointers: Mapping[str, Pointers] = field(default_factory=dict)
    chances: Mapping[str, Chances] = field(default_factory=dict)
