"""What there is to read, and by whom: the same work for processes on this machine and for a cluster."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct

from dateline.jobs.known import KnownIds
from dateline.pipeline.settings import Settings
from dateline.schema import Document, Failure, Page, Record
from dateline.store.intake import Reading

Opener = Callable[[str], Iterator[Page | Failure]]


class Work(Struct, frozen=True, kw_only=True):
    """Sources, how each is opened, which pages are passed over as known, and who is told of those."""

    sources: Iterable[str]
    settings: Settings
    known: KnownIds
    open: Opener
    pass_over: Callable[[str, str], None]  # a source and the address of a page in it


class Engine(Struct, frozen=True):
    """Who reads: `read` the pages of sources, in any order, `reread` documents that were parsed before, in theirs.

    A page that fails is a reading too.
    """

    read: Callable[[Work], Iterator[Reading]]
    reread: Callable[[Iterable[Document], Settings], Iterator[Record | Failure]]
