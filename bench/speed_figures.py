"""What one run of reading took, and the figures made of it."""

from __future__ import annotations

import os
import platform
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from bench.metrics import Metrics

TYPICAL_WORDS: Final = 600  # of the page that the goal speaks of


class SpeedRun(Struct, frozen=True, kw_only=True):
    """What reading took: seconds of the processor in all and in the encoder's graph, seconds waited, peak memory.

    `annotator_seconds` has the processor's seconds of each annotator by its name, the encoder's not among them.

    `words` are those of the pages' whole visible text. `left_out` counts pages that failed and those in a language of
    which only page facts are drawn: they would flatter the figures. `first` is the name of a page that was read.
    """

    pages: int
    left_out: int
    words: int
    seconds: float
    encoder_seconds: float
    annotator_seconds: dict[str, float]
    waited: float
    peak_memory_mb: float | None
    first: str


def summarize(run: SpeedRun) -> Metrics:
    """Return the figures of one reading run."""
    outside = run.seconds - run.encoder_seconds
    typical = run.words / TYPICAL_WORDS
    return {
        "pages": run.pages,
        "left_out": run.left_out,
        "words_per_page": round(run.words / run.pages, 1),
        "pages_per_second": round(run.pages / run.seconds, 2),
        "pages_of_600_words_per_second": round(run.words / TYPICAL_WORDS / run.seconds, 2),
        "words_per_second": round(run.words / run.seconds),
        "pages_per_second_waited": round(run.pages / run.waited, 2),
        "encoder_share": round(run.encoder_seconds / run.seconds, 3),
        "outside_to_encoder": round(outside / run.encoder_seconds, 3) if run.encoder_seconds else None,
        "encoder_ms_a_page_of_600_words": round(1000 * run.encoder_seconds / typical, 1),
        "annotator_ms_a_page_of_600_words": {
            name: round(1000 * seconds / typical, 1) for name, seconds in run.annotator_seconds.items()
        },
        "peak_memory_mb": run.peak_memory_mb,
    }


def describe_machine() -> str:
    """Return what the times were measured on, e.g. `x86_64, 2 cores, Python 3.11`."""
    version = ".".join(platform.python_version_tuple()[:2])
    return f"{platform.machine()}, {os.cpu_count()} cores, Python {version}"
