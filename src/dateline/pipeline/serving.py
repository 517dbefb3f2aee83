"""What a worker process does with its pipes: it greets, then answers batches of pages, page by page."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import IO, TYPE_CHECKING, Protocol

from dateline.errors import DatelineError
from dateline.pipeline.frames import Answer, Greeting, Request, receive, send
from dateline.schema import Failure, Record

if TYPE_CHECKING:
    from collections.abc import Callable

    from dateline.pipeline.run import Input


class Reader(Protocol):
    """Reads one page after the other."""

    def read(self, page: Input, /) -> Record | Failure:
        """Return the record of a page, or the failure that says why there is none."""


def start_worker(make_reader: Callable[[], Reader]) -> None:
    """Serve on the standard streams until the input ends; what keeps the reader from being made is the greeting."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends its workers itself
    requests, answers = _take_streams()
    with requests, answers:
        try:
            reader = make_reader()
        except DatelineError as error:
            send(answers, Greeting(code=error.code, message=error.message))
            return
        send(answers, Greeting())
        serve(reader, requests, answers)


def serve(reader: Reader, requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer batches of pages, page by page, until the input ends."""
    while (asked := receive(requests, list[Request])) is not None:
        for page in (request.page or request.document for request in asked):
            if page is None:  # never: one of the two is there
                continue
            result = reader.read(page)
            send(answers, Answer(failure=result) if isinstance(result, Failure) else Answer(record=result))


def _take_streams() -> tuple[IO[bytes], IO[bytes]]:
    """Keep the standard streams for pages and answers: what a plug-in prints goes to standard error."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    with Path(os.devnull).open("rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    return requests, answers
