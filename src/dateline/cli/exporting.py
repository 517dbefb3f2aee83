"""Where an export goes: a file that appears whole, or standard output."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from dateline.cli.output import OutputError, write_bytes
from dateline.errors import UsageError

EXISTS: Final = "D555"  # the file to be written is there already
UNWRITABLE: Final = "D704"  # a file of an export cannot be written, or the disk is full
NOT_A_TERMINAL: Final = "D544"  # Parquet is not for the eyes
Sink = Callable[[bytes], None]


def check_free(path: Path, *, force: bool) -> None:
    """Raise `UsageError` D555 where a file is there already, unless it may be written over."""
    if path.is_file() and not force:
        raise UsageError(EXISTS, f"{path} is there already; --force writes over it")


@contextmanager
def open_sink(out: Path | None) -> Iterator[Sink]:
    """Give what takes the bytes; a file takes the place of an older one when it is whole, and not before.

    What is no file, a pipe or a device, is written to as it is.
    """
    if out is None:
        yield write_bytes
        return
    if out.exists() and not out.is_file():
        with explain(out), out.open("wb") as stream:
            yield lambda data: _write(stream.write, data)
        return
    part = out.with_name(f"{out.name}.part")
    with explain(out):
        try:
            with part.open("wb") as stream:
                yield lambda data: _write(stream.write, data)
            part.replace(out)
        finally:
            part.unlink(missing_ok=True)


@contextmanager
def explain(path: Path) -> Iterator[None]:
    """Raise `OutputError` D704 for what the system says against writing to a path."""
    try:
        yield
    except OSError as error:
        is_full = error.errno in {errno.ENOSPC, errno.EDQUOT}
        reason = "the disk is full" if is_full else f"it cannot be written ({error.strerror})"
        raise OutputError(UNWRITABLE, f"{path}: {reason}; nothing was exported there") from error


def check_terminal(form: str, out: Path | None) -> None:
    """Raise `UsageError` D544 for Parquet on a terminal."""
    if form == "parquet" and out is None and sys.stdout is not None and sys.stdout.isatty():
        raise UsageError(NOT_A_TERMINAL, "Parquet is not for a terminal; give --out FOLDER")


def _write(write: Callable[[bytes], int], data: bytes) -> None:
    write(data)
