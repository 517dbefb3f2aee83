"""Reads the pages of sources on this machine, in one process or several."""

from __future__ import annotations

from collections import deque
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from dateline.jobs.work import Engine
from dateline.pipeline.assemble import make_page_id
from dateline.pipeline.sources import read_opened
from dateline.schema import Failure, Page, Record
from dateline.store.intake import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.jobs.work import Work


def read_here(work: Work) -> Iterator[Reading]:
    """Yield what came of each page that is not known, in order."""
    supply = Supply(work)
    for result in read_opened(supply, work.settings):
        yield supply.match(result)


HERE: Final = Engine(read=read_here, reread=read_opened)


class Supply:
    """The pages of sources that are to be read, and where each came from; asked for as they are needed."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._out: deque[tuple[str, str | None]] = deque()

    def __iter__(self) -> Iterator[Page | Failure]:
        for source in self._work.sources:
            for page in self._work.open(source):
                record = None if isinstance(page, Failure) else name_record(page)
                if record is not None and record in self._work.known:
                    self._work.pass_over(source, name(page))
                    continue
                self._out.append((source, record))
                yield page

    def match(self, result: Record | Failure) -> Reading:
        """Return a result with where it came from; results come in the order of the pages."""
        source, record = self._out.popleft()
        return Reading(result=result, source=source, record=record)


def name_record(page: Page) -> str:
    """Return the id that the record of a page will have."""
    return make_page_id(page.uri, sha256(page.data).hexdigest())


def name(page: Page | Record | Failure) -> str:
    """Return the address of a page, or of what came of it."""
    if isinstance(page, Record):
        return page.document.uri
    return page.uri if isinstance(page, Page) else page.document
