"""Area `ingest`: made-up pages into a store; memory over time, what the store adds to reading, what workers gain.

The gold is a file of settings, `{"pages": 20000, "words": 60, "workers": 2, "crawl_mb": 5000}`; what is null is left
out. All runs are processes of their own. Memory is the resident memory of the process that reads, by tenths of the
pages: no page is like another, so that what is kept of each would show.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Final

import msgspec
from msgspec import Struct

from bench.files import read_text
from bench.ingest_run import Run
from bench.speed import ONE_THREAD
from bench.store_records import make_record
from dateline.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.area import Request
    from bench.metrics import Json, Metrics

CRAWL_PAGE_BYTES: Final = 100_000  # of a page of the web, as those of the page areas
IMAGES: Final = 9  # records of a crawl beside each page that are none
OPEN: Final = """
import sys
from bench.memory import read_peak
from dateline.page import open_source
count = sum(1 for page in open_source(sys.argv[1]))
print(count, read_peak())
"""


class Settings(Struct, forbid_unknown_fields=True):
    """How many pages of how many words are read; by how many workers, against one; how large a crawl is opened."""

    pages: int = 2_000
    words: int = 60
    workers: int | None = None
    crawl_mb: int | None = None


def measure(request: Request) -> Metrics:
    """Return megabytes, shares and pages a second; there are no predictions to write or to score."""
    if request.out is not None or request.scorer is not None:
        raise UsageError("D588", "ingest has no predictions: leave out --out and --scorer")
    settings = read_settings(request.gold)
    alone = start(settings.pages, settings.words, workers=1)
    figures: dict[str, Json] = {**summarize(alone), "load": round(os.getloadavg()[0], 1)}
    if settings.workers is not None:
        together = start(settings.pages, settings.words, workers=settings.workers)
        figures[f"workers_{settings.workers}_to_1"] = round(alone.waited_s / together.waited_s, 2)
    if settings.crawl_mb is not None:
        figures |= open_crawl(settings.crawl_mb)
    return figures


def read_settings(path: Path) -> Settings:
    """Return the sizes that a file asks for; raises `UsageError` D581 to D583."""
    try:
        return msgspec.json.decode(read_text(path), type=Settings)
    except msgspec.MsgspecError as error:
        raise UsageError("D583", f"{path} holds no settings ({error})") from error


def start(pages: int, words: int, *, workers: int) -> Run:
    """Read made-up pages into a new store, in a process of its own."""
    with TemporaryDirectory(prefix="dateline-bench-") as folder:
        command = [sys.executable, "-m", "bench.ingest_run", f"{folder}/store", str(pages), str(words), str(workers)]
        done = subprocess.run(command, capture_output=True, check=True, env={**os.environ, **ONE_THREAD})
    return msgspec.json.decode(done.stdout, type=Run)


def summarize(run: Run) -> dict[str, Json]:
    """Return the figures of a run: its memory after the first tenth, in the middle and in the end, and its times."""
    tenths = [run.memory_mb[place * len(run.memory_mb) // 10] for place in range(1, 10)] + [run.memory_mb[-1]]
    return {
        "pages": run.pages,
        "pages_per_second": round(run.pages / run.waited_s, 1),
        "memory_mb_by_tenths": list(tenths),
        "memory_grown_mb": round(tenths[-1] - tenths[4], 1),
        "peak_memory_mb": max(run.memory_mb),
        "store_to_reading": round(run.store_cpu_s / (run.cpu_s - run.store_cpu_s), 3),
    }


def open_crawl(megabytes: int) -> dict[str, Json]:
    """Return what it takes to open all pages of a made-up crawl (WARC) of so many megabytes: memory, and how many."""
    with TemporaryDirectory(prefix="dateline-bench-") as folder:
        if shutil.disk_usage(folder).free < 1.2e6 * megabytes:
            raise UsageError("D583", f"{folder} has no room for a crawl of {megabytes} MB; give a smaller one")
        path = Path(folder) / "crawl.warc"
        with path.open("wb") as stream:
            for block in make_crawl(megabytes * 1_000_000):
                stream.write(block)
        done = subprocess.run([sys.executable, "-c", OPEN, str(path)], capture_output=True, check=True)
    count, peak = done.stdout.split()
    return {"crawl_mb": megabytes, "crawl_pages": int(count), "crawl_peak_memory_mb": float(peak)}


def make_crawl(size: int) -> Iterator[bytes]:
    """Yield the records of a crawl, so many bytes of them at least: a page, then images of its size."""
    image, written, number = _answer("image/png", "image", b"\x89PNG" * (CRAWL_PAGE_BYTES // 4)), 0, 0
    while written < size:
        text = make_record(number).document.text
        paragraphs = f"<p>{text}" * (1 + CRAWL_PAGE_BYTES // len(text))
        block = _answer("text/html", str(number), paragraphs.encode()) + image * IMAGES
        yield block
        written, number = written + len(block), number + 1


def _answer(kind: str, name: str, body: bytes) -> bytes:
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode()
    lines = (
        "WARC/1.0",
        "WARC-Type: response",
        f"WARC-Record-ID: <urn:uuid:{0:032x}>",
        "WARC-Date: 2019-09-25T18:30:00Z",
        f"WARC-Target-URI: https://news.example/{name}",
        "Content-Type: application/http; msgtype=response",
        f"Content-Length: {len(head) + len(body)}",
        "",
        "",
    )
    return "\r\n".join(lines).encode() + head + body + b"\r\n\r\n"
