"""Tagged words: which stretches are sources, cues and contents, and how well each points at another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from dateline.annotate.statements.page import StatementPage
    from dateline.model.signals import ScoredSpan

OTHER_SENTENCE: Final = 40.0  # words that the end of a sentence between two stretches counts as
OTHER_BLOCK: Final = 60.0
# What a word between costs, in log odds. Who said what on 60 articles of PolNeAR, F1: 61.6 without, 79.2 with 0.03,
# 79.3 with 0.05, 79.1 with 0.1; 74.3 by distance alone.
COST: Final = 0.05
USUAL: Final = 20.0  # words, all counted, from a cue to its source in doubt
TOO_FAR: Final = 60.0  # words to a source, all counted, beyond which a cue has none


class Links(Protocol):
    """How well first words of stretches point at first words of others: contents at cues, cues at sources."""

    def scores(self, words: Sequence[int], targets: Sequence[int]) -> NDArray[np.float32]:
        """Return (words, targets), larger for likelier; comparable with `nowhere`."""

    def nowhere(self, words: Sequence[int]) -> NDArray[np.float32]:
        """Return how likely each word points at nothing."""


@dataclass(frozen=True, slots=True)
class Tags:
    """The tagged stretches of a page, each labelled source, cue or content, and the links between them."""

    spans: tuple[ScoredSpan, ...]
    links: Links

    def labelled(self, label: str) -> list[ScoredSpan]:
        """Return the stretches of one label in order."""
        return sorted(span for span in self.spans if span.label == label)


@dataclass(frozen=True, slots=True)
class Nearest:
    """Links by distance alone: the nearest stretch of the same sentence, else of the same block."""

    page: StatementPage

    def scores(self, words: Sequence[int], targets: Sequence[int]) -> NDArray[np.float32]:
        """Return minus the distances in words."""
        return np.array([[-self._distance(one, other) for other in targets] for one in words], dtype=np.float32)

    def nowhere(self, words: Sequence[int]) -> NDArray[np.float32]:
        """Return the distance beyond which a word points at nothing."""
        return np.full(len(words), -TOO_FAR, dtype=np.float32)

    def _distance(self, one: int, other: int) -> float:
        sentences, blocks = self.page.tree.sentences, self.page.blocks
        apart = abs(sentences[one] - sentences[other]) * OTHER_SENTENCE + abs(blocks[one] - blocks[other]) * OTHER_BLOCK
        return abs(one - other) + apart


@dataclass(frozen=True, slots=True)
class Weighed:
    """Links of the encoder, dearer with each word between: what it says of stretches in other windows is no measure."""

    pointers: Links
    nearest: Nearest

    def scores(self, words: Sequence[int], targets: Sequence[int]) -> NDArray[np.float32]:
        """Return the encoder's log odds less what the distance costs."""
        weighed: NDArray[np.float32] = self.pointers.scores(words, targets) + COST * self.nearest.scores(words, targets)
        return weighed

    def nowhere(self, words: Sequence[int]) -> NDArray[np.float32]:
        """Return the encoder's log odds less what a usual distance costs."""
        weighed: NDArray[np.float32] = self.pointers.nowhere(words) - COST * USUAL
        return weighed


def read_tags(page: StatementPage) -> Tags | None:
    """Return what the encoder tags, None where its bundle has no head for it."""
    signals = page.facts.read_signals()
    if "attribution" not in signals.spans:
        return None
    pointers: Links | None = getattr(signals, "pointers", {}).get("links")
    nearest = Nearest(page)
    return Tags(tuple(signals.spans["attribution"]), nearest if pointers is None else Weighed(pointers, nearest))
