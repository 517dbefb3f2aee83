"""Reads the pages of sources on a cluster of machines, with Ray: the same steps as here, the same readings.

Sources are opened by tasks on whichever machine is free, so every machine must see them under the same name. Their
pages go in small blocks to actors, each with an encoder in a process of its own: a page that kills it is one failure.
Ray gives what a lost machine had in hand to another, and opens no more sources than are read. Documents that are read
anew are in the store, which lies here: they are sent from here, a few at a time.
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

import msgspec
import ray
import ray.data

from dateline.errors import UsageError
from dateline.jobs.engines import NO_CLUSTER
from dateline.jobs.local import name, name_record
from dateline.jobs.work import Engine
from dateline.pipeline.frames import Answer
from dateline.pipeline.workers import AHEAD, Worker, worker_command
from dateline.schema import Document, Failure, Page, Record
from dateline.store.intake import Reading

if TYPE_CHECKING:
    from dateline.jobs.known import KnownIds
    from dateline.jobs.work import Opener, Work
    from dateline.pipeline.settings import Settings

BLOCK_BYTES: Final = 1_000_000  # some 20 pages: what an actor gets at once, and what is read again if its machine dies
SHARES: Final = 4  # of the sources for each actor: one that has large ones holds few others up
Rows = Mapping[str, Sequence[Any]]  # Any: one list of plain values a column, as Ray takes them


class _Opened(msgspec.Struct, frozen=True, kw_only=True):
    """A page on its way to an encoder, or why there is none; a known one is only named."""

    source: str
    document: str
    record: str | None = None
    page: Page | None = None
    failure: Failure | None = None


class _Read(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a page; neither a record nor a failure for a known one."""

    source: str
    document: str
    record_id: str | None = None
    record: Record | None = None
    failure: Failure | None = None


@contextmanager
def start(address: str | None) -> Iterator[Engine]:
    """Give an engine that reads on a cluster; without an address, on one that is started here and ended afterwards.

    Raises `UsageError` D549 where there is no cluster at this address.
    """
    try:
        ray.init(address=address or "local", logging_level="error", log_to_driver=False)
    except (ConnectionError, RuntimeError, ValueError) as error:
        reason = " ".join(str(error).split())
        raise UsageError(NO_CLUSTER, f"no cluster of Ray at {address or 'this machine'} ({reason})") from error
    try:
        yield Engine(read=read_on_ray, reread=reread_on_ray)
    finally:
        ray.shutdown()


def read_on_ray(work: Work) -> Iterator[Reading]:
    """Yield what came of each page that is not known, as it comes; Ray must have been started."""
    context = ray.data.DataContext.get_current()
    context.target_max_block_size = BLOCK_BYTES
    context.enable_progress_bars = False
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    sources = [{"source": source} for source in work.sources]
    if not sources:
        return
    known = ray.put(work.known)
    rows = (
        ray.data.from_items(sources, override_num_blocks=min(len(sources), SHARES * work.settings.workers))
        .map_batches(
            partial(_open_sources, opener=work.open, known=known),
            batch_size=1,
            num_cpus=0,  # hardly any; and with a share of their own, tasks would wait for actors that wait for them
            concurrency=work.settings.workers,
        )
        .map_batches(
            ReadPages,
            fn_constructor_args=[work.settings],
            batch_size=work.settings.batch_size,
            compute=ray.data.ActorPoolStrategy(size=work.settings.workers),
            num_cpus=1,
        )
        .iter_rows()
    )
    for row in rows:
        read = msgspec.msgpack.decode(row["read"], type=_Read)
        result = read.record or read.failure
        if result is None:
            work.pass_over(read.source, read.document)
        else:
            yield Reading(result=result, source=read.source, record=read.record_id)


def reread_on_ray(documents: Iterable[Document], settings: Settings) -> Iterator[Record | Failure]:
    """Yield what came of documents, in their order; they go from here to the machines, a few blocks ahead."""
    actors = [_ANYWHERE.remote(settings) for _ in range(settings.workers)]
    waiting: deque[Any] = deque()  # Any: references to what is being read, of Ray's own type
    for number, block in enumerate(_pack(documents, settings.batch_size)):
        waiting.append(actors[number % len(actors)].reread.remote(block))
        if len(waiting) >= AHEAD * len(actors):
            yield from _unpack(waiting.popleft())
    while waiting:
        yield from _unpack(waiting.popleft())


class ReadPages:
    """An actor: reads the pages of blocks with an encoder of its own."""

    def __init__(self, settings: Settings) -> None:
        self._worker = Worker(worker_command(settings))
        self._worker.start()

    def __call__(self, block: Rows) -> Rows:
        """Return what came of each page."""
        opened = [msgspec.msgpack.decode(data, type=_Opened) for data in block["opened"]]
        results = iter(self._worker.read([each.page for each in opened if each.page is not None]))
        read = [_read(each, next(results) if each.page is not None else each.failure) for each in opened]
        return {"read": [msgspec.msgpack.encode(each) for each in read]}


class ReadDocuments:
    """An actor: reads documents with an encoder of its own."""

    def __init__(self, settings: Settings) -> None:
        self._worker = Worker(worker_command(settings))
        self._worker.start()

    def reread(self, block: bytes) -> bytes:
        """Return what came of each document of a block."""
        documents = msgspec.msgpack.decode(block, type=list[Document])
        answers = [_answer(result) for result in self._worker.read(documents)]
        return msgspec.msgpack.encode(answers)


# On any machine that has a core; if it is lost, on another, and what it had in hand again.
_ANYWHERE: Final = ray.remote(ReadDocuments).options(num_cpus=1, max_restarts=-1, max_task_retries=-1)


def _pack(documents: Iterable[Document], size: int) -> Iterator[bytes]:
    found = iter(documents)
    while block := list(islice(found, size)):
        yield msgspec.msgpack.encode(block)


def _unpack(read: Any) -> Iterator[Record | Failure]:  # noqa: ANN401 - a reference of Ray
    for answer in msgspec.msgpack.decode(ray.get(read), type=list[Answer]):
        result = answer.record or answer.failure
        if result is not None:  # one of the two is there
            yield result


def _answer(result: Record | Failure) -> Answer:
    return Answer(failure=result) if isinstance(result, Failure) else Answer(record=result)


def _open_sources(block: Rows, *, opener: Opener, known: object) -> Iterator[Rows]:
    """Yield the pages of sources one by one: Ray puts them into blocks, and asks for more when those are read."""
    ids: KnownIds = ray.get(known)
    for source in block["source"]:
        for page in opener(str(source)):
            yield {"opened": [msgspec.msgpack.encode(_open(str(source), page, ids))]}


def _open(source: str, page: Page | Failure, known: KnownIds) -> _Opened:
    if isinstance(page, Failure):
        return _Opened(source=source, document=name(page), failure=page)
    record = name_record(page)
    is_known = record in known
    return _Opened(source=source, document=name(page), record=record, page=None if is_known else page)


def _read(opened: _Opened, result: Record | Failure | None) -> _Read:
    return _Read(
        source=opened.source,
        document=opened.document,
        record_id=opened.record,
        record=result if isinstance(result, Record) else None,
        failure=result if isinstance(result, Failure) else None,
    )
