"""Area `events_speed`: sentences a second of a core that the coding of events takes, encoder and parse not counted."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING, Final

from bench.events_rows import read_events, read_facts
from dateline.annotate.coreference.tree import tree_of
from dateline.annotate.events.coding import code_events
from dateline.annotate.events.page import read_page
from dateline.errors import UsageError
from dateline.model.encoder import load_encoder

if TYPE_CHECKING:
    from bench.area import Request
    from bench.metrics import Metrics
    from dateline.annotate.base import Facts

ROUNDS: Final = 3  # the best of which is given: a busy machine only ever adds time


def measure(request: Request) -> Metrics:
    """Return sentences a second, in seconds of the processor: actors are known, the tree is grown."""
    if request.out is not None or request.scorer is not None:
        raise UsageError("D588", "events_speed has no predictions: leave out --out and --scorer")
    encoder = load_encoder(request.model)
    pages = [read_facts(row, encoder) for row in read_events(request.gold)]
    sentences = sum(tree.sentences[-1] for facts in pages if (tree := tree_of(facts)).sentences)
    seconds = min(_seconds(pages) for _ in range(ROUNDS))
    return {"sentences": sentences, "sentences_per_second": round(sentences / seconds) if seconds else 0}


def _seconds(pages: list[Facts]) -> float:
    start = process_time()
    for facts in pages:
        code_events(read_page(facts))
    return process_time() - start
