"""A tar archive in, its members' pages out, in one pass from beginning to end. Nothing is unpacked to disk."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import partial
from tarfile import TarFile, TarInfo
from typing import TYPE_CHECKING, Final

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.sources.names import is_page_name, name_member
from dateline.page.sources.opening import Opening, contain
from dateline.page.sources.source import Source, read_up_to
from dateline.page.sources.zip_archive import NO_PAGE

if TYPE_CHECKING:
    from dateline.schema import Failure, Page

# tarfile reads a header at once, and a long one with names or times as one string. The longest path of Linux has 4 KiB.
MAX_HEADER_BYTES: Final = 1024 * 1024


def open_tar(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages of the members that may be or hold pages, by their names, in the order of the archive.

    Links and devices are passed over, as is whatever else is no file.
    """
    flow = _Forward(source.stream)
    inner, tally = opening.go_into(flow.tell)
    is_empty = True
    with TarFile(fileobj=flow) as archive:
        for member in _walk(archive):
            tally.count_member()
            if member.isreg() and is_page_name(member.name):
                is_empty = False
                uri = name_member(source.uri, member.name)
                yield from contain(uri, partial(_open_member, archive, member, uri, inner))
    if is_empty:
        raise PageError(codes.UNREADABLE, NO_PAGE)


def _walk(archive: TarFile) -> Iterator[TarInfo]:
    """Yield the members; tarfile would keep them all."""
    while (member := archive.next()) is not None:
        archive.members.clear()  # type: ignore[attr-defined]  # typeshed leaves it out
        yield member


def _open_member(archive: TarFile, member: TarInfo, uri: str, opening: Opening) -> Iterator[Page | Failure]:
    if member.issparse():
        raise PageError(codes.DAMAGED, "a file with holes in it, which are not stored; pack it without --sparse")
    stream = archive.extractfile(member)
    if stream is not None:
        yield from opening.open_member(uri, stream)


class _Forward(io.RawIOBase):
    """A stream as tarfile wants it: it can tell where it is and go forward, and gives little at once."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream = stream
        self._position = 0

    def tell(self) -> int:
        """How many bytes were read or passed over."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        """Go forward to an offset, or to the end if it lies behind."""
        del whence
        while self._position < offset and self.read(min(offset - self._position, MAX_HEADER_BYTES)):
            pass
        return self._position

    def read(self, count: int = -1, /) -> bytes:
        """Return the next bytes."""
        if not 0 <= count <= MAX_HEADER_BYTES:
            raise PageError(codes.DAMAGED, "a header of more than a megabyte")
        piece = read_up_to(self._stream, count)
        self._position += len(piece)
        return piece
