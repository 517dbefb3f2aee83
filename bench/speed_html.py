"""Reads a file of HTML pages in this process and prints what it took, as JSON. The speed area starts it afresh."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Final, TypeVar

import msgspec
from msgspec import Struct

from bench.files import read_rows
from bench.one_core import pin_to_one_core
from bench.page_reading import read_page
from bench.page_rows import HtmlRow
from dateline.errors import UsageError
from dateline.page.encoding import decode
from dateline.page.limits import DEFAULT
from dateline.page.markup.read import read_html
from dateline.text.normal import normalise

if TYPE_CHECKING:
    from bench.metrics import Metrics

T = TypeVar("T")
PASSES: Final = 3  # over all pages, after a first one that fills the caches; the quickest time of each page counts


class HtmlRun(Struct, frozen=True):
    """Pages, their bytes, and seconds of the processor: to blocks with roles, and to all that the page itself tells."""

    pages: int
    size: int
    blocks_seconds: float
    seconds: float


def time_html(path: Path) -> HtmlRun:
    """Return what it takes to read the pages of a file of JSON lines; raises `UsageError` D588 if there are none."""
    pin_to_one_core()
    rows = [row for row in read_rows(path, HtmlRow) if read_page(row.url or row.id, row.html) is not None]
    if not rows:
        raise UsageError("D588", f"{path} holds no page that can be read")
    data = [row.html.encode(errors="replace") for row in rows]
    return HtmlRun(
        pages=len(rows),
        size=sum(map(len, data)),
        blocks_seconds=time_each(_read_blocks, data),
        seconds=time_each(lambda row: read_page(row.url or row.id, row.html), rows),
    )


def time_each(call: Callable[[T], object], values: Sequence[T]) -> float:
    """Return the seconds of the processor for all values, the best of `PASSES` for each."""
    return sum(min(_time(call, value) for _ in range(PASSES)) for value in values)


def summarize_html(run: HtmlRun) -> Metrics:
    """Return the figures of one run."""
    return {
        "pages": run.pages,
        "kilobytes_per_page": round(run.size / run.pages / 1000, 1),
        "html_blocks_per_second": round(run.pages / run.blocks_seconds, 1),
        "html_pages_per_second": round(run.pages / run.seconds, 1),
        "html_ms_per_page": round(1000 * run.seconds / run.pages, 2),
    }


def _read_blocks(data: bytes) -> object:
    return read_html(normalise(decode(data, declared="utf-8").text).text, limits=DEFAULT)


def _time(call: Callable[[T], object], value: T) -> float:
    start = process_time()
    call(value)
    return process_time() - start


if __name__ == "__main__":
    print(msgspec.json.encode(time_html(Path(sys.argv[1]))).decode())
