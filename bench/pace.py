"""How fast a kind of fact is found once the encoder has read the texts: texts and characters a second of one core."""

from __future__ import annotations

import gc
import time
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bench.metrics import Json
    from dateline.annotate.base import Facts


@dataclass(slots=True)
class Pace:
    """Counts texts and their characters, and the time of the processor that went by between."""

    texts: int = 0
    characters: int = 0
    seconds: float = 0.0

    @contextmanager
    def count(self, facts: Sequence[Facts]) -> Iterator[None]:
        """Count the work of a block, which is done on all the texts given.

        What stands in memory before (the encoder, its signals) is kept from the collector of garbage meanwhile: going
        through it is no part of the work, and half of the time where texts are as short as a line.
        """
        gc.collect()
        gc.freeze()
        start = time.process_time()
        yield
        self.seconds += time.process_time() - start
        gc.unfreeze()
        self.texts += len(facts)
        self.characters += sum(len(each.document.text) for each in facts)

    def figures(self) -> dict[str, Json]:
        """Return texts and characters a second, one core; nothing where nothing was counted."""
        if not self.seconds:
            return {}
        return {
            "texts_per_second": round(self.texts / self.seconds),
            "characters_per_second": round(self.characters / self.seconds),
        }
