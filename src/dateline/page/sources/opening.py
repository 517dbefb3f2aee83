"""What a format needs to open its members in turn: the limits, what was unfolded so far, and the way back in."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from importlib import import_module

from msgspec import Struct
from msgspec.structs import replace

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.limits import Limits
from dateline.page.sources.source import SeekableStream, Source, make_source, read_up_to
from dateline.page.sources.tally import Tally
from dateline.schema import Failure, Page


def fetch_plainly(address: str, limits: Limits) -> Iterator[Page | Failure]:
    """Yield the page at an address; the network is loaded when it is asked for: httpx takes 70 ms."""
    open_address: Callable[[str, Limits], Iterator[Page | Failure]] = import_module("dateline.page.fetch").open_address
    yield from open_address(address, limits)


class Opening(Struct, frozen=True):
    """How sources are opened here: `enter` opens one, `depth` archives deep; `tally` is that of the innermost one.

    `fetch` gets what is at an address that a source names.
    """

    limits: Limits
    enter: Callable[[Source, Opening], Iterator[Page | Failure]]
    tally: Tally | None = None
    depth: int = 0
    fetch: Callable[[str, Limits], Iterator[Page | Failure]] = fetch_plainly

    def go_into(self, packed: Callable[[], int]) -> tuple[Opening, Tally]:
        """Return the opening for the members of an archive, and its tally; `packed` is as in `Tally`."""
        if self.depth >= self.limits.max_depth:
            raise PageError(codes.TOO_DEEP, f"archives inside archives, more than {self.limits.max_depth} deep")
        tally = Tally(self.limits, packed, self.tally)
        return replace(self, tally=tally, depth=self.depth + 1), tally

    def open_member(self, uri: str, stream: SeekableStream, *, tally: Tally | None = None) -> Iterator[Page | Failure]:
        """Yield the pages of a member, whatever it is; `tally` counts what is read of it."""
        yield from self.enter(make_source(uri, stream, tally=tally), self)

    def open_bytes(self, uri: str, data: bytes, *, media_type: str | None = None) -> Iterator[Page | Failure]:
        """Yield the pages of a member that was read already."""
        yield from self.enter(make_source(uri, io.BytesIO(data), media_type=media_type), self)

    def read_whole(self, source: Source) -> bytes:
        """Return all bytes of a source; `PageError` if they are more than a page may have."""
        data = read_up_to(source.stream, self.limits.max_bytes + 1)
        if len(data) > self.limits.max_bytes:
            raise self.limits.make_error()
        return data

    def make_seekable(self, source: Source) -> io.BufferedIOBase:
        """Return a stream of a source that can go back: itself, or a copy in memory, no larger than a page."""
        if source.stream.seekable():
            return source.stream
        try:
            return io.BytesIO(self.read_whole(source))
        except PageError as error:
            message = (
                f"more than {self.limits.max_bytes} bytes that have to be read from the end; save it as a file first"
            )
            raise PageError(error.code, message) from error


def contain(uri: str, pages: Callable[[], Iterator[Page | Failure]]) -> Iterator[Page | Failure]:
    """Yield these pages, and should they break off, the failure that says why.

    Any exception is caught: the libraries that read archives, mail, feeds and PDF raise what they like on damaged ones,
    and one member must not lose the rest.
    """
    try:
        yield from pages()
    except PageError as error:
        yield make_failure(uri, error)
    except Exception as error:  # noqa: BLE001 - as the docstring says
        yield make_failure(uri, _explain(error))


def make_failure(uri: str, error: PageError) -> Failure:
    """Return the failure of a source that could not be opened."""
    return Failure(document=uri, stage="open", code=error.code, message=error.message)


def _explain(error: Exception) -> PageError:
    if isinstance(error, OSError) and error.strerror is not None:
        return PageError(codes.UNREADABLE, f"cannot read it: {error.strerror}")
    reason = " ".join(str(error).split()) or type(error).__name__
    return PageError(codes.DAMAGED, f"damaged or cut off: {reason}")
