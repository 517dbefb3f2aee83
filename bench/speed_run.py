"""Reads a folder of pages in this process and prints what it took, as JSON. The speed area starts it afresh."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Final

import msgspec

from bench.memory import read_peak
from bench.one_core import pin_to_one_core
from bench.speed_figures import SpeedRun
from dateline.annotate import load_annotators
from dateline.errors import UsageError
from dateline.model.encoder import Encoder, load_encoder
from dateline.page import open_source
from dateline.pipeline.run import read_pages
from dateline.schema import Page, Record

if TYPE_CHECKING:
    from spacy.tokens import Doc

    from dateline.annotate.base import Annotator
    from dateline.model.session import Arrays, Runner

PASSES: Final = 3  # over all pages, after a first one that fills the caches


class Stopwatch:
    """Calls a function and adds up the processor's time that it takes."""

    def __init__(self, call: Runner) -> None:
        self._call = call
        self.seconds = 0.0

    def __call__(self, inputs: Arrays) -> Arrays:
        """Pass the call on."""
        start = process_time()
        outputs = self._call(inputs)
        self.seconds += process_time() - start
        return outputs


class TimedAnnotator:
    """Calls an annotator and adds up the processor's time that it takes."""

    def __init__(self, annotator: Annotator) -> None:
        self._annotator = annotator
        self.name, self.needs, self.gives = annotator.name, annotator.needs, annotator.gives
        self.seconds = 0.0

    def __call__(self, doc: Doc) -> Doc:
        """Pass the call on."""
        start = process_time()
        annotated = self._annotator(doc)
        self.seconds += process_time() - start
        return annotated


def read_folder(folder: Path, model: Path | None) -> SpeedRun:
    """Return what it takes to read all pages of a folder; raises `UsageError` D588 if there are none."""
    pin_to_one_core()
    pages = [page for page in open_source(str(folder)) if isinstance(page, Page)]
    if not pages:
        raise UsageError("D588", f"{folder} holds no pages")
    encoder = load_encoder(model)
    watch = Stopwatch(encoder.run)
    timed = replace(encoder, run=watch)
    annotators = [TimedAnnotator(annotator) for annotator in load_annotators()]
    pairs = [(page, record) for page in pages for record in _read([page], timed, annotators) if record.sentences]
    if not pairs:
        raise UsageError("D588", f"no page of {folder} gives facts; there is nothing to time")
    kept, records = zip(*pairs, strict=True)
    watch.seconds = 0.0
    for annotator in annotators:
        annotator.seconds = 0.0
    start, waited = process_time(), perf_counter()
    for _ in range(PASSES):
        _read(kept, timed, annotators)
    return SpeedRun(
        pages=len(records),
        left_out=len(pages) - len(records),
        words=sum(len(record.document.text.split()) for record in records),
        seconds=(process_time() - start) / PASSES,
        encoder_seconds=watch.seconds / PASSES,
        annotator_seconds={each.name: each.seconds / PASSES for each in annotators},
        waited=(perf_counter() - waited) / PASSES,
        peak_memory_mb=read_peak(),
        first=records[0].document.uri,
    )


def _read(pages: Sequence[Page], encoder: Encoder, annotators: Sequence[Annotator]) -> list[Record]:
    results = read_pages(pages, encoder=encoder, annotators=annotators)
    return [result for result in results if isinstance(result, Record)]


if __name__ == "__main__":
    print(msgspec.json.encode(read_folder(Path(sys.argv[1]), Path(sys.argv[2]) if sys.argv[2:] else None)).decode())
