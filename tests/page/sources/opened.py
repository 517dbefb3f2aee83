"""Opens bytes as a file would be opened, and says briefly what came of it."""

from __future__ import annotations

import io
import tracemalloc
from typing import TYPE_CHECKING, Final

from dateline.page.limits import Limits
from dateline.page.sources.formats import open_pages
from dateline.page.sources.source import Inflow, make_source
from dateline.schema import Failure, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

LIMITS: Final = Limits(max_bytes=100_000)


def open_data(data: bytes, limits: Limits = LIMITS, name: str = "x") -> Iterator[Page | Failure]:
    """Yield what a file of this name holds."""
    return open_pages(make_source(name, io.BytesIO(data)), limits)


def open_piped(data: bytes, limits: Limits = LIMITS, name: str = "x") -> Iterator[Page | Failure]:
    """Yield what comes through a pipe, which cannot go back and gives little at once."""

    class Pipe(Inflow):
        def read(self, count: int = -1, /) -> bytes:
            return super().read(min(count, 1000)) or b""

        def seekable(self) -> bool:
            return False

    return open_pages(make_source(name, Pipe(io.BytesIO(data))), limits)


def summarise(results: Iterator[Page | Failure]) -> dict[str, bytes | str]:
    """Return for each address its bytes or the code of its failure."""
    return {
        result.uri if isinstance(result, Page) else result.document: (
            result.data if isinstance(result, Page) else result.code
        )
        for result in results
    }


def only_failure(results: Iterator[Page | Failure]) -> Failure:
    """Return the failure that is all that came."""
    (failure,) = results
    assert isinstance(failure, Failure)
    return failure


def only_page(results: Iterator[Page | Failure]) -> Page:
    """Return the page that is all that came."""
    (page,) = results
    assert isinstance(page, Page), page
    return page


def measure_peak(data: bytes, *, pages: int, sample: bytes) -> int:
    """Return the most memory that reading these pages takes at once; a sample is read first, to load what it needs."""
    list(open_data(sample))
    tracemalloc.start()
    try:
        assert sum(isinstance(result, Page) for result in open_data(data)) == pages
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
