"""Files, folders and standard input in; pages out, each one or the reason why not."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING, Final

from dateline.page import codes
from dateline.page.sources.formats import open_pages
from dateline.page.sources.names import STORE_MARK, is_page_name, make_uri
from dateline.page.sources.source import make_source
from dateline.schema import Failure, Page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.page.limits import Limits

STDIN: Final = "-"
STDIN_URI: Final = "stdin:"


def open_file(source: str, limits: Limits) -> Iterator[Page | Failure]:
    """Yield the page in one file, or the pages if it is of a format that holds several."""
    uri = make_uri(source)
    try:
        stream = Path(source).open("rb", buffering=0)  # noqa: SIM115 - what may fail here is to open it
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        yield _fail(uri, error)
        return
    with stream:
        yield from open_pages(make_source(uri, stream), limits)


def open_folder(source: str, limits: Limits) -> Iterator[Page | Failure]:
    """Yield the pages of a folder and of those inside it, in order of their paths; links to folders are not followed.

    A store that lies in it is passed over. Files are taken by suffix, as in archives (see `is_page_name`); hidden ones
    are not.
    """
    is_empty = True
    for found in list_files(source):
        is_empty = False
        if isinstance(found, OSError):
            yield _fail(make_uri(str(found.filename)), found)
        else:
            yield from open_file(str(found), limits)
    if is_empty:
        message = "no page in this folder: expected files ending in .txt, .html or the like"
        yield Failure(document=make_uri(source), stage="open", code=codes.UNREADABLE, message=message)


def open_stdin(source: str, limits: Limits) -> Iterator[Page | Failure]:
    """Yield the page or pages on standard input; `source` is "-"."""
    del source
    if sys.stdin is None:
        yield Failure(document=STDIN_URI, stage="open", code=codes.UNREADABLE, message="standard input is closed")
        return
    yield from open_pages(make_source(STDIN_URI, sys.stdin.buffer), limits)


def _fail(uri: str, error: OSError | ValueError) -> Failure:
    reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return Failure(document=uri, stage="open", code=codes.UNREADABLE, message=f"cannot read it: {reason}")


def list_files(folder: str) -> Iterator[Path | OSError]:
    """Yield the files of a folder that may be pages, and the error of each folder that cannot be listed."""
    errors: list[OSError] = []
    for parent, folders, names in os.walk(folder, onerror=errors.append):
        yield from _take_all(errors)
        if STORE_MARK in names:
            folders.clear()
            continue
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        paths = (Path(parent, name) for name in sorted(names) if is_page_name(name))
        yield from (path for path in paths if not _is_device(path))
    yield from _take_all(errors)


def _take_all(errors: list[OSError]) -> Iterator[OSError]:
    while errors:
        yield errors.pop(0)


def _is_device(path: Path) -> bool:
    """Whether it is there and no file: a pipe that nobody writes to would be waited for without end."""
    try:
        return not S_ISREG(path.stat().st_mode)
    except OSError:
        return False  # to open it says why
