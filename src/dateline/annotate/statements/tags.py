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


def read_tags(page: StatementPage) -> Tags | None:
    """Return what the encoder tags, None where its bundle has no head for it."""
    signals = page.facts.read_signals()
    if "attribution" not in signals.spans:
        return None
    links: Links | None = getattr(signals, "pointers", {}).get("links")
    return Tags(tuple(signals.spans["attribution"]), Nearest(page) if links is None else links)
