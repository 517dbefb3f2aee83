"""The lines of a file, packed with gzip or zip or not, one after another in bounded memory."""

from __future__ import annotations

import zlib
from contextlib import ExitStack
from gzip import GzipFile
from io import BufferedReader
from typing import IO, TYPE_CHECKING, Final
from zipfile import BadZipFile, ZipFile, is_zipfile

from msgspec import Struct

from dateline.errors import UsageError
from dateline.imports import codes

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GZIP: Final = b"\x1f\x8b"
MOST_BYTES: Final = 1_000_000  # of a line; rows have some hundred, stories with all their names some ten thousand
_DAMAGE: Final = (OSError, EOFError, BadZipFile, zlib.error, RuntimeError, NotImplementedError)


class Line(Struct, frozen=True):
    """A line of a file: where it stands, as FILE:NUMBER or FILE!MEMBER:NUMBER, and its text; None if it is too long."""

    where: str
    number: int
    text: str | None


def read_lines(path: Path) -> Iterator[Line]:
    """Yield the lines of a file, of an archive those of each member; bytes that are no UTF-8 become U+FFFD.

    Raises `UsageError` D561 where the file cannot be read, or where what is packed is damaged: lines before are good.
    """
    try:
        with ExitStack() as stack:
            for name, stream in _open(path, stack):
                yield from _split(name, stream)
    except _DAMAGE as error:
        reason = getattr(error, "strerror", None) or str(error) or "it ends early"
        raise UsageError(codes.NO_FILE, f"{path} cannot be read ({reason})") from error


def _open(path: Path, stack: ExitStack) -> Iterator[tuple[str, IO[bytes]]]:
    stream = stack.enter_context(path.open("rb"))
    start = stream.read(len(GZIP))
    stream.seek(0)
    if start == GZIP:
        yield str(path), stack.enter_context(BufferedReader(GzipFile(fileobj=stream)))
    elif is_zipfile(stream):
        archive = stack.enter_context(ZipFile(stream))
        for member in archive.infolist():
            if not member.is_dir():
                with archive.open(member) as inner:
                    yield f"{path}!{member.filename}", inner
    else:
        stream.seek(0)  # `is_zipfile` looked at the end
        yield str(path), stream


def _split(name: str, stream: IO[bytes]) -> Iterator[Line]:
    number = 0
    while data := stream.readline(MOST_BYTES):
        number += 1
        if len(data) < MOST_BYTES or data.endswith(b"\n"):
            yield Line(f"{name}:{number}", number, data.decode("utf-8-sig" if number == 1 else "utf-8", "replace"))
            continue
        while data and not data.endswith(b"\n"):
            data = stream.readline(MOST_BYTES)
        yield Line(f"{name}:{number}", number, None)
