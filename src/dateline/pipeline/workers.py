"""Several processes read pages at once; results come in the order of the pages, a process that dies costs one page.

Workers are plain child processes that talk over pipes: they start the same way on every system, need no `__main__`
guard in the caller's script, and share no state.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import deque
from collections.abc import Generator, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from itertools import islice
from queue import SimpleQueue
from threading import Lock
from typing import IO, TYPE_CHECKING, Final, Self

from dateline.errors import AnnotatorError, DatelineError
from dateline.pipeline.frames import Answer, Greeting, Request, receive, send
from dateline.pipeline.guard import make_error
from dateline.schema import Failure, Page, Record

if TYPE_CHECKING:
    from dateline.pipeline.run import Input
    from dateline.pipeline.settings import Settings

AHEAD: Final = 2  # batches a worker: one that is read, one that waits
DIED: Final = "D698"  # a worker process died: out of memory, killed from outside, or broken before it was ready
Results = list[Record | Failure]


class Worker:
    """One child process, started on first use and again after it died."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False
        self._lock = Lock()  # between the thread that starts a process and the one that ends it

    def read(self, pages: Sequence[Input]) -> Results:
        """Return a result for each page; the page at which the process dies becomes a failure."""
        results: Results = []
        while len(results) < len(pages):
            results.extend(self._read_until_death(pages[len(results) :]))
            if len(results) < len(pages):
                results.append(self._bury(pages[len(results)]))
        return results

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    @property
    def is_alive(self) -> bool:
        """Tell whether the process runs."""
        return self._process is not None and self._process.poll() is None

    def kill(self) -> None:
        """End the process, in the middle of a page if need be; it is not started again."""
        with self._lock:
            self._closed = True
            if self._process is not None:
                self._process.kill()

    def close(self) -> None:
        """End the process, wait for its end and close its pipes."""
        self.kill()
        self._forget()

    def start(self) -> None:
        """Start the process and wait until it is ready; raises the error that keeps it from work."""
        process = self._launch()
        greeting = receive(_stream(process.stdout), Greeting)
        if greeting is None:
            raise AnnotatorError(DIED, "a worker process died before it was ready; standard error says why")
        if greeting.code is not None:
            raise make_error(greeting.code, greeting.message)

    def _launch(self) -> subprocess.Popen[bytes]:
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path for path in sys.path if path)}
        with self._lock:
            if self._closed:
                raise AnnotatorError(DIED, "the workers were ended before all pages were read")
            self._process = subprocess.Popen(  # noqa: S603 - our own module
                self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment
            )
            return self._process

    def _read_until_death(self, pages: Sequence[Input]) -> Iterator[Record | Failure]:
        if self._process is None:
            self.start()
        process = self._process
        if process is None:
            return
        try:
            send(_stream(process.stdin), list(map(_ask, pages)))
        except OSError:
            return
        for _ in pages:
            answer = receive(_stream(process.stdout), Answer)
            if answer is None:
                return
            yield from (result for result in (answer.record, answer.failure) if result is not None)

    def _bury(self, page: Input) -> Failure:
        """Forget the dead process; return the failure of the page it was reading."""
        code = self._forget()
        message = f"the process that read this page died (exit status {code}): out of memory, or killed from outside"
        return Failure(document=page.uri, stage="annotate", code=DIED, message=message)

    def _forget(self) -> int | None:
        """Wait for the end of the process, close its pipes, return its exit status."""
        process, self._process = self._process, None
        if process is None:
            return None
        with suppress(OSError), process:  # a dead process does not take what was still to be written
            process.wait()
        return process.returncode


def read_in_workers(pages: Iterable[Input | Failure], settings: Settings) -> Iterator[Record | Failure]:
    """Return the results of all pages in order; raises at once where the workers cannot start."""
    workers = [Worker(worker_command(settings)) for _ in range(settings.workers)]
    try:
        workers[0].start()
    except DatelineError:
        workers[0].close()
        raise
    return spread_pages(pages, workers, size=settings.batch_size)


def worker_command(settings: Settings) -> list[str]:
    """Return the command that starts a worker: with a bundle, by default the shipped one, and what it includes."""
    asked = [] if settings.include is None else [settings.include]
    return [sys.executable, "-m", "dateline.pipeline.worker", str(settings.model or ""), *asked]


def spread_pages(
    pages: Iterable[Input | Failure], workers: Sequence[Worker], *, size: int
) -> Generator[Record | Failure]:
    """Return the results of all pages in order, `size` pages at a time to a worker; ends the workers when done."""
    idle: SimpleQueue[Worker] = SimpleQueue()
    for worker in workers:
        idle.put(worker)
    waiting: deque[Future[Results]] = deque()
    source = iter(pages)
    pool = ThreadPoolExecutor(len(workers))
    try:
        while batch := list(islice(source, size)):
            waiting.append(pool.submit(_read_batch, batch, idle))
            if len(waiting) >= AHEAD * len(workers):
                yield from waiting.popleft().result()
        while waiting:
            yield from waiting.popleft().result()
    finally:
        for worker in workers:
            worker.kill()
        pool.shutdown(cancel_futures=True)
        for worker in workers:
            worker.close()


def _ask(page: Input) -> Request:
    return Request(page=page) if isinstance(page, Page) else Request(document=page)


def _read_batch(batch: Sequence[Input | Failure], idle: SimpleQueue[Worker]) -> Results:
    """Read a batch with whichever worker is free; failures to open a page keep their places."""
    worker = idle.get()
    try:
        results = iter(worker.read([page for page in batch if not isinstance(page, Failure)]))
    finally:
        idle.put(worker)
    return [page if isinstance(page, Failure) else next(results) for page in batch]


def _stream(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:  # never: both pipes are asked for above
        raise BrokenPipeError
    return pipe
