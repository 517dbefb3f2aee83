"""One worker process: pages come in on standard input, records and failures go out on standard output.

Started by `dateline.pipeline.workers` as `python -m dateline.pipeline.worker FOLDER`; FOLDER is the model bundle, empty
for the shipped one.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path
from typing import BinaryIO

from dateline.errors import DatelineError
from dateline.model import load_encoder
from dateline.pipeline.frames import Answer, Greeting, receive, send
from dateline.pipeline.run import PageReader
from dateline.schema import Failure, Page


def main() -> None:
    """Greet, then answer each batch of pages, page by page, until the input ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends its workers itself
    requests, answers = _take_streams()
    try:
        folder = Path(sys.argv[1]) if sys.argv[1] else None
        reader = PageReader(load_encoder(folder))
    except DatelineError as error:
        send(answers, Greeting(code=error.code, message=error.message))
        return
    send(answers, Greeting())
    serve(reader, requests, answers)


def serve(reader: PageReader, requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer batches of pages until the input ends."""
    while (pages := receive(requests, list[Page])) is not None:
        for page in pages:
            result = reader.read(page)
            send(answers, Answer(failure=result) if isinstance(result, Failure) else Answer(record=result))


def _take_streams() -> tuple[BinaryIO, BinaryIO]:
    """Keep the standard streams for pages and answers: what a plug-in prints goes to standard error."""
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    with Path(os.devnull).open("rb") as nothing:
        os.dup2(nothing.fileno(), 0)
    return requests, answers


if __name__ == "__main__":
    main()
