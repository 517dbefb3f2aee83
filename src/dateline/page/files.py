"""Files, folders and standard input in; pages out, each one or the reason why not."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.gunzip import gunzip, is_gzip
from dateline.schema import Failure, Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from dateline.page.limits import Limits

STDIN: Final = "-"
STDIN_URI: Final = "stdin:"
_SUFFIXES: Final = frozenset({"", ".txt", ".text", ".md", ".html", ".htm", ".xhtml"})
_GZIP_SUFFIX: Final = ".gz"


def open_file(source: str, limits: Limits) -> Iterator[Page | Failure]:
    """Yield the page in one file."""
    yield _attempt(source, lambda: _read_path(Path(source), limits))


def open_folder(source: str, limits: Limits) -> Iterator[Page | Failure]:
    """Yield the pages of a folder and of those inside it, in order of their paths.

    Files are taken by suffix (.txt .text .md .html .htm .xhtml, none, and each of them with .gz); hidden ones are not.
    """
    is_empty = True
    for path in _walk(source):
        is_empty = False
        yield from open_file(str(path), limits)
    if is_empty:
        message = "no page in this folder: expected files ending in .txt, .html or the like"
        yield Failure(document=source, stage="open", code=codes.UNREADABLE, message=message)


def open_stdin(source: str, limits: Limits) -> Iterator[Page | Failure]:
    """Yield the page on standard input; `source` is "-"."""
    del source
    yield _attempt(STDIN_URI, lambda: _read_stream(sys.stdin.buffer, limits))


def unpack(data: bytes, limits: Limits) -> bytes:
    """Return `data`, unfolded if it is gzip; raise `PageError` if it is too large either way."""
    if len(data) > limits.max_bytes:
        raise limits.make_error()
    return gunzip(data, max_bytes=limits.max_bytes) if is_gzip(data) else data


def _attempt(uri: str, read: Callable[[], bytes]) -> Page | Failure:
    try:
        return Page(uri=uri, data=read())
    except PageError as error:
        return Failure(document=uri, stage="open", code=error.code, message=error.message)
    except OSError as error:
        reason = error.strerror or str(error)
        return Failure(document=uri, stage="open", code=codes.UNREADABLE, message=f"cannot read it: {reason}")


def _read_path(path: Path, limits: Limits) -> bytes:
    with path.open("rb") as stream:
        return _read_stream(stream, limits)


def _read_stream(stream: BinaryIO, limits: Limits) -> bytes:
    return unpack(stream.read(limits.max_bytes + 1), limits)


def _walk(folder: str) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(parent, name) for name in sorted(names) if _is_page_name(name))


def _is_page_name(name: str) -> bool:
    bare = Path(name.removesuffix(_GZIP_SUFFIX))
    return not name.startswith(".") and bare.suffix.lower() in _SUFFIXES
