"""Reads made-up pages into a store in this process and prints what it took, as JSON. The ingest area starts it."""

from __future__ import annotations

import sys
from pathlib import Path
from time import perf_counter, process_time
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec import Struct

from bench.memory import read_memory
from dateline.pipeline.lean import keep_torch_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.jobs.ingest import Step
    from dateline.schema import Page
    from dateline.store.intake import Reading, Written

PAGES_A_SOURCE: Final = 100
EVERY: Final = 50  # pages: how often memory is looked at


class Run(Struct, frozen=True, kw_only=True):
    """What an ingest took: seconds waited and of the processor, those of the store, and memory as the pages went by."""

    pages: int
    waited_s: float
    cpu_s: float
    store_cpu_s: float
    memory_mb: tuple[float, ...]


class Watch:
    """Looks at the memory of this process every few pages, and adds up the time that writing takes."""

    def __init__(self) -> None:
        self.seen: list[float] = []
        self.store_cpu_s = 0.0
        self._steps = 0

    def step(self, step: Step) -> None:
        """Count a page."""
        del step
        self._steps += 1
        if self._steps % EVERY == 0:
            self.seen.append(read_memory() or 0.0)


def make_pages(source: str, words: int) -> Iterator[Page]:
    """Yield the pages of a source, as "made/17": plain texts of about so many words, none like another."""
    from bench.store_records import make_record  # noqa: PLC0415 - loads the schema, which loads nothing heavy
    from dateline.schema import Page  # noqa: PLC0415 - as above

    first = int(source.rpartition("/")[2]) * PAGES_A_SOURCE
    for number in range(first, first + PAGES_A_SOURCE):
        text = make_record(number, sentences=max(1, words // 14)).document.text
        yield Page(uri=f"https://news.example/{number}", data=text.encode(), media_type="text/plain")


def read_into(folder: Path, *, pages: int, words: int, workers: int) -> Run:
    """Return what it takes to read so many pages into a new store."""
    from dateline.jobs.ingest import Manner, ingest  # noqa: PLC0415 - loads spaCy, after PyTorch was kept out
    from dateline.pipeline.settings import Settings  # noqa: PLC0415 - as above
    from dateline.store.store import Store  # noqa: PLC0415 - as above

    watch = Watch()

    class Timed(Store):
        """A store that adds up the processor's time of writing."""

        def add_readings(self, readings: Sequence[Reading]) -> Written:
            """Pass the call on."""
            start = process_time()
            written = super().add_readings(readings)
            watch.store_cpu_s += process_time() - start
            return written

    sources = [f"made/{number}" for number in range(pages // PAGES_A_SOURCE)]
    manner = Manner(open=lambda source: make_pages(source, words), watch=watch.step)
    start, worked = perf_counter(), process_time()
    written = ingest(sources, Timed.make(folder), Settings(language="en", workers=workers), manner=manner)
    return Run(
        pages=written.added,
        waited_s=perf_counter() - start,
        cpu_s=process_time() - worked,
        store_cpu_s=watch.store_cpu_s,
        memory_mb=tuple(watch.seen),
    )


if __name__ == "__main__":
    keep_torch_out()
    made, count, length, readers = sys.argv[1:]
    run = read_into(Path(made), pages=int(count), words=int(length), workers=int(readers))
    print(msgspec.json.encode(run).decode())
