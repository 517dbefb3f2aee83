"""A source folded by Zstandard, unfolded as it is read. Needs FastWARC, from the extra `warc`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastwarc.stream_io import ZstdReader

from dateline.page.sources.source import Inflow, OneWay

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.page.sources.opening import Opening
    from dateline.page.sources.source import Source
    from dateline.schema import Failure, Page


def open_zstd(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages of what is inside."""
    folded = _Folded(source.stream)
    inner, tally = opening.go_into(folded.tell)
    yield from inner.open_member(source.uri, _Unfolded(folded), tally=tally)


class _Folded(Inflow):
    """A stream as FastWARC wants it, which asks where it is."""

    def tell(self) -> int:
        """How many bytes were read."""
        return self.count


class _Unfolded(OneWay):
    """What is inside, as a stream that says it cannot go back."""

    def __init__(self, folded: _Folded) -> None:
        self._reader = ZstdReader(folded)

    def read(self, count: int, /) -> bytes:
        """Return up to so many bytes, none at the end."""
        return self._reader.read(count)
