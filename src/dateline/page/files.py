"""Files, folders and standard input in; pages out, each one or the reason why not."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from stat import S_ISREG
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
    yield _attempt(make_uri(source), lambda: _read_path(Path(source), limits))


def open_folder(source: str, limits: Limits) -> Iterator[Page | Failure]:
    """Yield the pages of a folder and of those inside it, in order of their paths; links to folders are not followed.

    Files are taken by suffix (.txt .text .md .html .htm .xhtml, none, and each of them with .gz); hidden ones are not.
    """
    is_empty = True
    for found in _walk(source):
        is_empty = False
        if isinstance(found, OSError):
            yield _fail(make_uri(str(found.filename)), found)
        else:
            yield from open_file(str(found), limits)
    if is_empty:
        message = "no page in this folder: expected files ending in .txt, .html or the like"
        yield Failure(document=make_uri(source), stage="open", code=codes.UNREADABLE, message=message)


def open_stdin(source: str, limits: Limits) -> Iterator[Page | Failure]:
    """Yield the page on standard input; `source` is "-"."""
    del source
    yield _attempt(STDIN_URI, lambda: _read_stdin(limits))


def unpack(data: bytes, limits: Limits) -> bytes:
    """Return `data`, unfolded if it is gzip; raise `PageError` if it is too large either way."""
    if len(data) > limits.max_bytes:
        raise limits.make_error()
    return gunzip(data, max_bytes=limits.max_bytes) if is_gzip(data) else data


def make_uri(source: str) -> str:
    r"""Return a source as it can be written down: a byte of a file name that is no UTF-8 becomes `\xe9` or the like."""
    return source.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _attempt(uri: str, read: Callable[[], bytes]) -> Page | Failure:
    try:
        return Page(uri=uri, data=read())
    except PageError as error:
        return Failure(document=uri, stage="open", code=error.code, message=error.message)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        return _fail(uri, error)


def _fail(uri: str, error: OSError | ValueError) -> Failure:
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return Failure(document=uri, stage="open", code=codes.UNREADABLE, message=f"cannot read it: {reason}")


def _read_path(path: Path, limits: Limits) -> bytes:
    with path.open("rb") as stream:
        return _read_stream(stream, limits)


def _read_stdin(limits: Limits) -> bytes:
    if sys.stdin is None:
        raise PageError(codes.UNREADABLE, "standard input is closed")
    return _read_stream(sys.stdin.buffer, limits)


def _read_stream(stream: BinaryIO, limits: Limits) -> bytes:
    return unpack(stream.read(limits.max_bytes + 1), limits)


def _walk(folder: str) -> Iterator[Path | OSError]:
    """Yield the files of a folder that may be pages, and the error of each folder that cannot be listed."""
    errors: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=errors.append):
        yield from _take_all(errors)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        paths = (Path(parent, name) for name in sorted(names) if _is_page_name(name))
        yield from (path for path in paths if not _is_device(path))
    yield from _take_all(errors)


def _take_all(errors: list[OSError]) -> Iterator[OSError]:
    while errors:
        yield errors.pop(0)


def _is_page_name(name: str) -> bool:
    bare = Path(name.removesuffix(_GZIP_SUFFIX))
    return not name.startswith(".") and bare.suffix.lower() in _SUFFIXES


def _is_device(path: Path) -> bool:
    """Whether it is there and no file: a pipe that nobody writes to would be waited for without end."""
    try:
        return not S_ISREG(path.stat().st_mode)
    except OSError:
        return False  # to open it says why
