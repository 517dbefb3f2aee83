"""Sources in, a fuller store out: each page read once, in batches; can be killed at any moment and started again."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from time import monotonic
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.errors import UsageError
from dateline.jobs.known import KnownIds
from dateline.page.files import STDIN
from dateline.pipeline.assemble import make_page_id
from dateline.pipeline.sources import open_pages, read_opened
from dateline.schema import Failure, Page, Record
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


Watch = Callable[[Step], None]


def ingest(
    sources: Sequence[str],
    store: Store,
    settings: Settings,
    *,
    retry_failures: bool = False,
    watch: Watch = lambda step: None,  # noqa: ARG005 - a watcher that does not look
) -> Written:
    """Read the pages of sources into a store and return what came of them.

    A page whose bytes the store has is not read again, nor one that failed before, unless `retry_failures`: then the
    sources of all open failures are gone through too. `watch` is told of every page. Whatever stops the work, the pages
    committed so far are whole and all others are read the next time.
    """
    named = [*sources, *(list_failed(store) if retry_failures else ())]
    if not sources and not retry_failures:
        raise UsageError(NOTHING, "nothing to read: give sources, or --retry-failures")
    known = _find_known(store, retry_failures=retry_failures)
    supply = Supply(dict.fromkeys(named), settings, known=known, watch=watch)
    batch = Batch(store)
    try:
        for result in read_opened(supply, settings):
            batch.add(supply.match(result))
            failure = result if isinstance(result, Failure) else None
            watch(Step(_name(result), "failed" if failure else "read", failure))
    except KeyboardInterrupt:
        batch.flush()
        raise
    batch.flush()
    return batch.written + Written(unchanged=supply.passed)


def list_failed(store: Store) -> list[str]:
    """Return the sources of failures that no later ingest made good; standard input is gone and not among them."""
    found = store.snapshot().ask(_FAILED, needs=["failures", "documents"])["source"].to_pylist()
    return [source for source in found if source != STDIN]


class Supply:
    """The pages of sources that are to be read, and where each came from; asked for as they are needed."""

    def __init__(self, sources: Iterable[str], settings: Settings, *, known: KnownIds, watch: Watch) -> None:
        self.passed = 0
        self._sources = sources
        self._settings = settings
        self._known = known
        self._watch = watch
        self._out: deque[tuple[str, str | None]] = deque()

    def __iter__(self) -> Iterator[Page | Failure]:
        for source in self._sources:
            for page in open_pages(source, self._settings):
                record = None if isinstance(page, Failure) else make_page_id(page.uri, sha256(page.data).hexdigest())
                if record is not None and record in self._known:
                    self.passed += 1
                    self._watch(Step(_name(page), "known"))
                    continue
                self._out.append((source, record))
                yield page

    def match(self, result: Record | Failure) -> Reading:
        """Return a result with where it came from; results come in the order of the pages."""
        source, record = self._out.popleft()
        return Reading(result=result, source=source, record=record)


class Batch:
    """Readings that wait to be written together."""

    def __init__(self, store: Store) -> None:
        self.written = Written()
        self._store = store
        self._readings: list[Reading] = []
        self._characters = 0
        self._since = monotonic()

    def add(self, reading: Reading) -> None:
        """Take a reading, and write all that wait where they are enough."""
        self._readings.append(reading)
        self._characters += len(reading.result.document.text) if isinstance(reading.result, Record) else 0
        is_late = monotonic() - self._since > BATCH_SECONDS
        if len(self._readings) >= BATCH_PAGES or self._characters >= BATCH_CHARACTERS or is_late:
            self.flush()

    def flush(self) -> None:
        """Write what waits."""
        if self._readings:
            self.written += self._store.add_readings(self._readings)
        self._readings, self._characters, self._since = [], 0, monotonic()


def _find_known(store: Store, *, retry_failures: bool) -> KnownIds:
    snapshot = store.snapshot()
    done = snapshot.ask("SELECT record FROM documents", needs=["documents"])["record"]
    failed = snapshot.ask("SELECT record FROM failures WHERE record IS NOT NULL", needs=["failures"])["record"]
    return KnownIds([*done.to_pylist(), *(() if retry_failures else failed.to_pylist())])


def _name(page: Page | Record | Failure) -> str:
    if isinstance(page, Record):
        return page.document.uri
    return page.uri if isinstance(page, Page) else page.document
