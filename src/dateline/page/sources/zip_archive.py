"""A zip archive in, its members' pages out. Nothing is unpacked to disk."""

from __future__ import annotations

import io
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile, ZipInfo

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.sources.names import is_page_name, name_member
from dateline.page.sources.opening import Opening, contain

if TYPE_CHECKING:
    from dateline.page.sources.source import Source
    from dateline.page.sources.tally import Tally
    from dateline.schema import Failure, Page

# A zip archive lists its members at its end, and zipfile reads that list at once, into twenty times its size: 16 MiB
# are about 150,000 members.
MAX_LIST_BYTES: Final = 16 * 1024 * 1024
NO_PAGE: Final = "no page in this archive: expected members ending in .txt, .html or the like"
_WACZ: Final = "datapackage.json"
_CRAWLS: Final = "archive/"
_IS_LOCKED: Final = 0x1
_OFFICE: Final = frozenset({"[Content_Types].xml", "META-INF/manifest.xml"})


def open_zip(source: Source, opening: Opening) -> Iterator[Page | Failure]:
    """Yield the pages of the members that may be or hold pages, by their names, in the order of the archive's list.

    A zip that comes through a pipe, or lies inside another archive, is read into memory and may have as many bytes as a
    page.
    """
    stream = opening.make_seekable(source)
    size = stream.seek(0, io.SEEK_END)
    inner, tally = opening.go_into(lambda: size)
    is_empty = True
    with ZipFile(_Listed(stream)) as archive:
        members = archive.infolist()
        _refuse_office(members)
        for member in _choose(members):
            is_empty = False
            tally.count_member()
            uri = name_member(source.uri, member.filename)
            yield from contain(uri, partial(_open_member, archive, member, uri, inner, tally))
    if is_empty:
        raise PageError(codes.UNREADABLE, NO_PAGE)


def _open_member(
    archive: ZipFile, member: ZipInfo, uri: str, opening: Opening, tally: Tally
) -> Iterator[Page | Failure]:
    if member.flag_bits & _IS_LOCKED:
        raise PageError(codes.LOCKED, "it is locked with a password; unlock it first")
    with archive.open(member) as stream:
        yield from opening.open_member(uri, stream, tally=tally)


def _choose(members: list[ZipInfo]) -> Iterator[ZipInfo]:
    """Yield the members that may be or hold pages; of a web archive (WACZ) its crawls, since the rest is about them."""
    is_web_archive = any(member.filename == _WACZ for member in members)
    prefix = _CRAWLS if is_web_archive else ""
    for member in members:
        if not member.is_dir() and is_page_name(member.filename) and member.filename.startswith(prefix):
            yield member


def _refuse_office(members: list[ZipInfo]) -> None:
    """Raise for a text document or a sheet: what is in it are parts, no pages."""
    if not _OFFICE.isdisjoint(member.filename for member in members):
        raise PageError(codes.BINARY, "this is an office file, no page; save it as HTML or text")


class _Listed:
    """A stream that does not hand out too long a list of members: that is what zipfile asks for at once."""

    def __init__(self, stream: io.BufferedIOBase) -> None:
        self.seek = stream.seek
        self.tell = stream.tell
        self.seekable = stream.seekable
        self._stream = stream

    def read(self, count: int = -1, /) -> bytes:
        """Return the next bytes."""
        if count > MAX_LIST_BYTES:
            raise PageError(codes.TOO_MANY, f"its list of members has more than {MAX_LIST_BYTES} bytes; split it")
        return self._stream.read(count)
