"""All areas, in the order in which they are shown. The module of an area is loaded when it is measured."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from bench.area import Area, Measurer, Request

if TYPE_CHECKING:
    from bench.metrics import Metrics


def _loaded_later(module: str) -> Measurer:
    """Return the function `measure` of a module that is imported on the first call: help stays quick."""

    def measure(request: Request) -> Metrics:
        loaded: Measurer = import_module(module).measure
        return loaded(request)

    return measure


AREAS: Final[tuple[Area, ...]] = (
    Area("syntax", "words, sentences, tags and trees against a CoNLL-U treebank", _loaded_later("bench.syntax")),
    Area("lines", "article lines of pages as dirty plain text", _loaded_later("bench.lines")),
    Area("seed", "one page as dirty plain text, every line and field of it", _loaded_later("bench.seed")),
    Area("body", "article text of HTML pages", _loaded_later("bench.body")),
    Area("meta", "what HTML pages say of themselves: title, authors, day, outlet", _loaded_later("bench.meta")),
    Area("dates", "the day of publication of HTML pages", _loaded_later("bench.dates")),
    Area("ner", "named entities of texts, by the convention of each corpus", _loaded_later("bench.ner")),
    Area("coref", "which mentions of a text are one, by the convention of each corpus", _loaded_later("bench.coref")),
    Area("linking", "whom the names of a text mean, by name and id", _loaded_later("bench.linking")),
    Area("places", "toponyms of texts and the points they mean", _loaded_later("bench.places")),
    Area("time", "expressions of time with their TIMEX3 types and values", _loaded_later("bench.time")),
    Area("quantities", "amounts of short texts, judged by an outside scorer", _loaded_later("bench.quantities")),
    Area("events", "who did what to whom in sentences, by the convention of each set", _loaded_later("bench.events")),
    Area("events_speed", "sentences a second that coding takes, beside the parse", _loaded_later("bench.events_speed")),
    Area("statements", "who said what in texts, by the convention of each corpus", _loaded_later("bench.statements")),
    Area("stress", "the same in dirty variants of the texts", _loaded_later("bench.stress")),
    Area("record", "whole pages to whole records, judged by an outside scorer", _loaded_later("bench.record")),
    Area("store", "made-up records into a store: times, size, and what kills leave", _loaded_later("bench.store")),
    Area("ingest", "made-up pages into a store: memory, workers, crawls", _loaded_later("bench.ingest")),
    Area("speed", "pages a second, memory and start-up times, on a folder of pages", _loaded_later("bench.speed")),
)

APART: Final = frozenset({"ingest"})  # minutes long, so no part of the standing suite: measured by name
