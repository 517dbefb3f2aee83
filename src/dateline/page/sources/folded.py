"""A source folded by gzip or bzip2, unfolded as it is read."""

from __future__ import annotations

import bz2
import gzip
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from dateline.page.sources.source import Inflow, SeekableStream, Source

if TYPE_CHECKING:
    from dateline.page.sources.opening import Opening
    from dateline.schema import Failure, Page


def open_gzip(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages of what is inside."""
    return _open(source, opening, lambda folded: gzip.GzipFile(fileobj=folded))


def open_bzip2(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages of what is inside."""
    return _open(source, opening, bz2.BZ2File)


def _open(source: Source, opening: Opening, unfold: Callable[[Inflow], SeekableStream]) -> Iterator[Page | Failure]:
    folded = Inflow(source.stream)
    inner, tally = opening.go_into(lambda: folded.count)
    yield from inner.open_member(source.uri, unfold(folded), tally=tally)
