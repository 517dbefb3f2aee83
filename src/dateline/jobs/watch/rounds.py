"""One round of a watch: every source that is due, host by host, and what is there."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace

from dateline.jobs.watch.courtesy import Clock, Courtesy, name_origin
from dateline.jobs.watch.ledger import Ledger
from dateline.jobs.watch.visits import Visit, Visits
from dateline.page.fetch import Answer, Marks, take_page
from dateline.page.files import list_files, open_file
from dateline.page.limits import Limits
from dateline.page.readers import is_address
from dateline.page.sources.formats import find_format, make_opening, open_page
from dateline.page.sources.source import HEAD_BYTES
from dateline.schema import Failure, Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


AGAIN_S: Final = 86_400.0  # a page that a feed still names is looked at once a day: it may have been corrected
RETRY_S: Final = 900.0  # after a failure; twice as long after each further one, up to AGAIN_S
SETTLED_S: Final = 2.0  # a file that changed just now may still be written
_DOUBLINGS: Final = 10  # beyond which the time to the next try is AGAIN_S anyway
_LISTS: Final = frozenset({"feed", "sitemap", "list"})


class Means(Struct, frozen=True):
    """What a round works with."""

    limits: Limits
    clock: Clock
    courtesy: Courtesy
    visits: Visits


class Round:
    """The sources of one round, found as it goes: what a feed names comes behind it, a host at rest behind others."""

    def __init__(self, sources: Sequence[str], means: Means) -> None:
        self.ledger = Ledger(means.visits)
        self._means = means
        self._named_by: dict[str, str | None] = {}
        self._queues: dict[str, deque[str]] = {}
        for source in sources:
            self._add_all(_list_folder(source) if os.path.isdir(source) else [source], by=None)  # noqa: PTH112 - Path.is_dir raises for a name that is too long

    def __iter__(self) -> Iterator[str]:
        while any(self._queues.values()):
            waiting = (queue for queue in self._queues.values() if queue)
            yield min(waiting, key=lambda queue: self._means.courtesy.free_at(queue[0])).popleft()

    def open(self, source: str) -> Iterator[Page | Failure]:
        """Yield what is new at a source; what is not due, or as it was, gives nothing."""
        visit = self._means.visits.find(source)
        if is_address(source):
            if self._is_due(source, visit):
                yield from self._look(source, visit or self._begin(source))
        else:
            yield from self._look_at_file(source, visit)

    def _add_all(self, sources: Iterable[str], *, by: str | None) -> None:
        for source in sources:
            if source not in self._named_by:
                self._named_by[source] = by
                self._queues.setdefault(name_origin(source), deque()).append(source)

    def _begin(self, source: str) -> Visit:
        return Visit(address=source, named_by=self._named_by[source], looked=0.0)

    def _is_due(self, source: str, visit: Visit | None) -> bool:
        """Whether it is time to look: in every round at what names others, else once a day."""
        if visit is None:
            return True
        pause = 0.0 if visit.is_list or self._named_by[source] is None else AGAIN_S
        if visit.failures:
            pause = min(AGAIN_S, RETRY_S * 2.0 ** min(visit.failures - 1, _DOUBLINGS))
        return not 0 <= self._means.clock.now() - visit.looked < pause  # a clock that was set back is no reason to wait

    def _look(self, address: str, visit: Visit) -> Iterator[Page | Failure]:
        """Ask a host, and go on to what is there names."""
        answer = self._means.courtesy.ask(address, Marks(etag=visit.etag, modified=visit.modified))
        if answer is None:
            return
        visit = replace(visit, looked=self._means.clock.now(), named_by=self._named_by[address])
        if isinstance(answer, Answer) and answer.is_unchanged:
            self._add_all(self._means.visits.list_named(address), by=address)
            self.ledger.close(replace(visit, failures=0))
            return
        page = answer if isinstance(answer, Failure) else take_page(address, answer)
        if isinstance(page, Failure) or isinstance(answer, Failure):
            yield from self._give(address, [page])
            self.ledger.close(replace(visit, failures=visit.failures + 1))
            return
        yield from self._take(page, visit, answer.marks)

    def _take(self, page: Page, visit: Visit, marks: Marks) -> Iterator[Page | Failure]:
        found = find_format(page.data[:HEAD_BYTES])
        is_list = found is not None and found.name in _LISTS
        named: list[str] = []

        def note(link: str, limits: Limits) -> Iterator[Page | Failure]:
            del limits
            named.append(link)
            yield from ()

        opening = replace(make_opening(replace(self._means.limits, fetch_links=True)), fetch=note)
        yield from self._give(visit.address, open_page(page, opening))
        if is_list:
            self._means.visits.expect(named, visit.address)
        self._add_all(named, by=visit.address)
        self.ledger.close(replace(visit, failures=0, etag=marks.etag, modified=marks.modified, is_list=is_list))

    def _look_at_file(self, source: str, visit: Visit | None) -> Iterator[Page | Failure]:
        now, stamp, changed = self._means.clock.now(), *_read_stamp(source)
        if (visit is not None and visit.modified == stamp) or changed > now - SETTLED_S:
            return
        yield from self._give(source, open_file(source, self._means.limits))
        self.ledger.close(Visit(address=source, looked=now, modified=stamp))

    def _give(self, source: str, pages: Iterable[Page | Failure]) -> Iterator[Page | Failure]:
        for page in pages:
            self.ledger.give(source)
            yield page


def _list_folder(folder: str) -> Iterator[str]:
    """Yield the files of a folder; a folder in it that cannot be listed is given as it is, to be told as a failure."""
    for found in list_files(folder):
        yield str(found.filename if isinstance(found, OSError) else found)


def _read_stamp(source: str) -> tuple[str, float]:
    """Return what changes with a file, and when it did; of what is not there, that it is not."""
    try:
        told = Path(source).stat()
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return "none", float("-inf")
    return f"{told.st_mtime_ns}:{told.st_size}", told.st_mtime
