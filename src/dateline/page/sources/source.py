"""Bytes that may hold pages, with their name: a file, standard input, a member of an archive."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Final, Protocol

from msgspec import Struct

from dateline.page.sources.names import strip_folds

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

    from dateline.page.sources.tally import Tally

HEAD_BYTES: Final = 65_536  # what a format is told by: the first line of a table can be long
_STEP: Final = 1_048_576  # bytes asked for at once: an unfolding stream makes as much as it is asked for


class Stream(Protocol):
    """What pages are read from: a file, or what gives bytes as one does."""

    def read(self, count: int, /) -> bytes:
        """Return up to so many bytes, none at the end."""


class SeekableStream(Stream, Protocol):
    """A stream that can tell whether it can go back, as every file can."""

    def seekable(self) -> bool:
        """Whether it can go back."""

    def seek(self, offset: int, whence: int, /) -> int:
        """Go to a place."""


class OneWay:
    """A stream that is read once, from beginning to end, and says so."""

    def seekable(self) -> bool:
        """It cannot go back."""
        return False

    def seek(self, offset: int, whence: int, /) -> int:
        """Raise: it cannot go back."""
        raise NotImplementedError


class Source(Struct, frozen=True):
    """A stream at its beginning, and the address it is known by; its last part is a hint where content tells nothing.

    `media_type` and `encoding` are what a server said.
    """

    uri: str
    stream: io.BufferedReader
    media_type: str | None = None
    encoding: str | None = None

    @property
    def head(self) -> bytes:
        """The first bytes, which stay in the stream."""
        return self.stream.peek(HEAD_BYTES)[:HEAD_BYTES]

    def is_named(self, *suffixes: str) -> bool:
        """Tell whether its name ends so."""
        return strip_folds(self.uri.lower()).endswith(suffixes)


class Inflow(io.RawIOBase):
    """The bytes of another stream, each read filled unless the stream ends; `count` is how many came through.

    A tally counts them too, if there is one. It can seek if the other stream can, unless they are counted.
    """

    def __init__(self, stream: SeekableStream, tally: Tally | None = None) -> None:
        self.count = 0
        self._stream = stream
        self._tally = tally
        self._broken: Exception | None = None

    def readable(self) -> bool:
        """It is for reading."""
        return True

    def seekable(self) -> bool:
        """What is counted is read once, from beginning to end."""
        return self._tally is None and self._stream.seekable()

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go to a place in the other stream."""
        return self._stream.seek(offset, whence)

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill the buffer: a pipe or an unfolding stream may give less than it is asked for."""
        view = memoryview(buffer).cast("B")
        filled = 0
        while filled < len(view) and (piece := self._read(min(len(view) - filled, _STEP), is_first=not filled)):
            view[filled : filled + len(piece)] = piece
            filled += len(piece)
        return filled

    def _read(self, count: int, *, is_first: bool) -> bytes:
        """Read on; what breaks the stream is raised by the next call, so that what came before it is not lost."""
        if self._broken is not None:
            raise self._broken
        try:
            piece = self._stream.read(count)
            self._count(len(piece))
        except Exception as error:
            if is_first:
                raise
            self._broken, piece = error, b""
        return piece

    def _count(self, count: int) -> None:
        self.count += count
        if self._tally is not None:
            self._tally.count_bytes(count)


def make_source(
    uri: str, stream: SeekableStream, *, tally: Tally | None = None, media_type: str | None = None
) -> Source:
    """Return a source over a stream that stands at its beginning; `tally` counts what is read of it."""
    return Source(uri=uri, stream=io.BufferedReader(Inflow(stream, tally), HEAD_BYTES), media_type=media_type)


def read_up_to(stream: Stream, count: int) -> bytes:
    """Return the next `count` bytes of a stream, or as many as there are, without making room for all beforehand."""
    data = bytearray()
    while len(data) < count and (piece := stream.read(min(count - len(data), HEAD_BYTES))):
        data += piece
    return bytes(data)
