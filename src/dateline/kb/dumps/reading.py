"""Dumps as lines: files packed with gzip, bzip2 or zip in, one line of bytes after another out, whatever their size."""

from __future__ import annotations

import bz2
import gzip
import zipfile
import zlib
from contextlib import ExitStack
from hashlib import sha256
from typing import TYPE_CHECKING, Final, Protocol

from dateline.errors import KnowledgeError
from dateline.kb import codes

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

LONGEST_LINE: Final = 64_000_000  # bytes; the largest entity of Wikidata has some 6 million
_HEAD: Final = 1_000_000  # bytes at the beginning by which a dump is known again
_BROKEN: Final = (OSError, EOFError, zlib.error, zipfile.BadZipFile, NotImplementedError, RuntimeError)


def read_lines(path: Path) -> Generator[bytes, None, None]:
    """Yield the lines of a dump without their ends; of a zip archive, those of its first member with the zip's name.

    Raises `KnowledgeError` D805 where the file is missing, cut short or damaged, with the line it got to.
    """
    number = 0
    with ExitStack() as stack:
        try:
            file = _open(path, stack)
            while line := file.readline(LONGEST_LINE):
                number += 1
                yield line.rstrip(b"\r\n")
        except _BROKEN as error:
            message = f"{path} cannot be read past line {number:,} ({error}); fetch the dump again"
            raise KnowledgeError(codes.NO_DUMP, message) from error


class Readable(Protocol):
    """What lines are read from, packed or not."""

    def readline(self, size: int = -1, /) -> bytes:
        """Return the next line, at most `size` bytes of it."""


def fingerprint(path: Path) -> str:
    """Return what a dump is known by: its name, its size and the hash of its beginning."""
    try:
        with path.open("rb") as file:
            return f"{path.name} {path.stat().st_size} {sha256(file.read(_HEAD)).hexdigest()[:16]}"
    except OSError as error:
        raise KnowledgeError(
            codes.NO_DUMP, f"{path} cannot be read ({error.strerror}); give the dump's path"
        ) from error


def _open(path: Path, stack: ExitStack) -> Readable:
    """Return the unpacked file; how it is packed is told by its first bytes."""
    raw = stack.enter_context(path.open("rb"))
    head = raw.read(4)
    raw.seek(0)
    if head.startswith(b"\x1f\x8b"):
        return stack.enter_context(gzip.GzipFile(fileobj=raw))
    if head.startswith(b"BZh"):
        return stack.enter_context(bz2.BZ2File(raw))
    if head.startswith(b"PK"):
        archive = stack.enter_context(zipfile.ZipFile(raw))
        return stack.enter_context(archive.open(_member(archive, path)))
    return raw


def _member(archive: zipfile.ZipFile, path: Path) -> str:
    """Return the member that holds the data: alternateNamesV2.zip also has a list of languages."""
    names = [name for name in archive.namelist() if name.endswith(".txt")]
    if not names:
        raise KnowledgeError(codes.NO_DUMP, f"{path} holds no .txt; give a dump of GeoNames as it is published")
    return next((name for name in names if name == f"{path.stem}.txt"), names[0])
