"""Sources in, a fuller store out: each page read once, in batches; can be killed at any moment and started again."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from time import monotonic
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.errors import UsageError
from dateline.jobs.known import KnownIds
from dateline.jobs.local import HERE, name
from dateline.jobs.work import Engine, Opener, Work
from dateline.page.files import STDIN
from dateline.pipeline.sources import open_pages
from dateline.schema import Failure, Record
from dateline.store.intake import Reading, Written

if TYPE_CHECKING:
    from dateline.pipeline.settings import Settings
    from dateline.store.store import Store

# A batch is what a kill costs, and what its commit takes is shared by its pages: 0.1 s for the tables, 0.1 s for the
# index and its look-ups, against 256 pages at 0.1 s. Large pages fill one sooner, slow ones do not hold one open.
BATCH_PAGES: Final = 256
BATCH_CHARACTERS: Final = 4_000_000
BATCH_SECONDS: Final = 60.0
NOTHING: Final = "D540"  # neither sources nor failures to read again
# Those that were replaced are known too, where they were dropped.
_DONE: Final = "SELECT record FROM documents UNION SELECT previous FROM revisions"
_FAILED: Final = """
    SELECT source FROM failures WHERE source IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM documents WHERE documents.uri = failures.document AND documents.commit > failures.commit
    ) GROUP BY source ORDER BY min(failed), source
"""


class Step(Struct, frozen=True):
    """One page that is done with: its address, and whether it was read, passed over as known, or failed."""

    document: str
    outcome: str
    failure: Failure | None = None


class Manner(Struct, frozen=True, kw_only=True):
    """How an ingest is done: who reads, how sources are opened, who is told of pages.

    `open` is by default that of all readers. `watch` is told of every page once it is read or passed over, `settle` the
    sources of those that are in the store now.
    """

    engine: Engine = HERE
    open: Opener | None = None
    watch: Callable[[Step], None] = lambda step: None  # noqa: ARG005 - a watcher that does not look
    settle: Callable[[Sequence[str]], None] = lambda sources: None  # noqa: ARG005 - as above


PLAIN: Final = Manner()


def ingest(
    sources: Iterable[str],
    store: Store,
    settings: Settings,
    *,
    retry_failures: bool = False,
    manner: Manner = PLAIN,
) -> Written:
    """Read the pages of sources into a store and return what came of them.

    A page whose bytes the store has is not read again, nor one that failed before, unless `retry_failures`: then the
    sources of all open failures are gone through too. Whatever stops the work, the pages committed so far are whole and
    all others are read the next time.
    """
    if not sources and not retry_failures:
        raise UsageError(NOTHING, "nothing to read: give sources, or --retry-failures")
    batch = Batch(store, manner)
    work = Work(
        sources=_each_once(chain(sources, list_failed(store) if retry_failures else ())),
        settings=settings,
        known=_find_known(store, retry_failures=retry_failures),
        open=manner.open or partial(open_pages, settings=settings),
        pass_over=batch.pass_over,
    )
    try:
        for reading in manner.engine.read(work):
            batch.add(reading)
    except KeyboardInterrupt:
        batch.flush()
        raise
    batch.flush()
    return batch.written


def list_failed(store: Store) -> list[str]:
    """Return the sources of failures that no later ingest made good; standard input is gone and not among them."""
    found = store.snapshot().ask(_FAILED, needs=["failures", "documents"])["source"].to_pylist()
    return [source for source in found if source != STDIN]


class Batch:
    """Readings that wait to be written together."""

    def __init__(self, store: Store, manner: Manner) -> None:
        self.written = Written()
        self._store = store
        self._manner = manner
        self._readings: list[Reading] = []
        self._characters = 0
        self._since = monotonic()

    def add(self, reading: Reading) -> None:
        """Take a reading, and write all that wait where they are enough."""
        result = reading.result
        self._readings.append(reading)
        self._characters += len(result.document.text) if isinstance(result, Record) else 0
        is_late = monotonic() - self._since > BATCH_SECONDS
        if len(self._readings) >= BATCH_PAGES or self._characters >= BATCH_CHARACTERS or is_late:
            self.flush()
        failure = result if isinstance(result, Failure) else None
        self._manner.watch(Step(name(result), "failed" if failure else "read", failure))

    def pass_over(self, source: str, document: str) -> None:
        """Count a page that the store has."""
        self.written += Written(unchanged=1)
        self._manner.watch(Step(document, "known"))
        self._manner.settle([source])

    def flush(self) -> None:
        """Write what waits."""
        if self._readings:
            self.written += self._store.add_readings(self._readings)
            self._manner.settle([reading.source for reading in self._readings if reading.source is not None])
        self._readings, self._characters, self._since = [], 0, monotonic()


def _each_once(sources: Iterable[str]) -> Iterator[str]:
    seen = set()
    for source in sources:
        if source not in seen:
            seen.add(source)
            yield source


def _find_known(store: Store, *, retry_failures: bool) -> KnownIds:
    snapshot = store.snapshot()
    done = snapshot.ask(_DONE, needs=["documents", "revisions"])["record"]
    failed = snapshot.ask("SELECT record FROM failures WHERE record IS NOT NULL", needs=["failures"])["record"]
    return KnownIds([*done.to_pylist(), *(() if retry_failures else failed.to_pylist())])
