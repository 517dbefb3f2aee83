"""What the encoder's head of events says of the words of a page, beside the lexicon."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, cast

import numpy as np

from dateline.codebook import shared_codebook
from dateline.codebook.future import coded_type

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from numpy.typing import NDArray

    from dateline.annotate.base import Facts
    from dateline.model import Chances
    from dateline.model.pointers import Pointers
    from dateline.model.signals import Signals
    from dateline.schema import EventStatus

NONE: Final = "none"
NEGATED: Final = "negated"  # the page itself says that it did not happen


@dataclass(frozen=True, slots=True)
class Opinion:
    """The chances of each word to tell an event of a kind and status, and of others to name its parties."""

    kinds: Chances
    statuses: Chances
    actors: Pointers
    recipients: Pointers

    def telling(self, least: float) -> list[int]:
        """Return the words whose chance of telling any event is at least so high, in order."""
        found: list[int] = (self.kinds.table[:, 0] <= 1.0 - least).nonzero()[0].tolist()
        return found

    def best(self, word: int) -> tuple[str, float]:
        """Return the likeliest kind of event of a word and its chance, whether it is likely to tell any or not."""
        place = 1 + int(self.kinds.table[word, 1:].argmax())
        return self.kinds.names[place], float(self.kinds.table[word, place])

    def given(self, source: AbstractSet[int], target: AbstractSet[int]) -> NDArray[np.float64]:
        """Return (words, kinds): the chance that a word tells what some words do to others.

        The kind is that of PLOVER's coding. The chance is that of the kind, its status seen to, times those of both
        parties; the column of `none` is 0.
        """
        coded = self._code()
        coded[:, 0] = 0.0
        for side, words in ((self.actors, sorted(source)), (self.recipients, sorted(target))):
            if words:
                coded *= _mean_chance(side, len(coded), words)[:, None]
        return coded

    def _code(self) -> NDArray[np.float64]:
        """Return (words, kinds): the chance of each kind as PLOVER codes it, the status seen to."""
        kinds, statuses, book = self.kinds, self.statuses, shared_codebook()
        coded = np.zeros(kinds.table.shape)
        for i, kind in enumerate(kinds.names[1:], start=1):
            for j, status in enumerate(statuses.names):
                name = None if status == NEGATED else coded_type(kind, cast("EventStatus", status), book)
                coded[:, kinds.names.index(name or NONE)] += kinds.table[:, i] * statuses.table[:, j]
        return coded


def opinion_of(facts: Facts) -> Opinion | None:
    """Return what the head says of a page, None where the encoder has no such head."""
    return read_opinion(facts.read_signals())


def read_opinion(signals: Signals) -> Opinion | None:
    """Return what the head says of encoded words, None where the encoder has no such head."""
    if "events" not in signals.chances:
        return None
    chances, pointers = signals.chances, signals.pointers
    return Opinion(chances["events"], chances["statuses"], pointers["event_actors"], pointers["event_recipients"])


def _mean_chance(side: Pointers, size: int, words: Sequence[int]) -> NDArray[np.float64]:
    """Return for each word the chance that it points at some words, by the mean of its odds."""
    everywhere = range(size)
    odds = (side.scores(everywhere, words) - side.nowhere(everywhere)[:, None]).mean(1, dtype=np.float64)
    chances: NDArray[np.float64] = np.reciprocal(1.0 + np.exp(-odds))
    return chances
