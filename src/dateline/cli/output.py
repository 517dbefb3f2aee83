"""Standard output and standard error: written to in one place, and what happens when they cannot be."""

from __future__ import annotations

import os
import sys
from typing import Final, NoReturn, TextIO

from dateline.cli.safe import make_line
from dateline.errors import DatelineError

DONE: Final = 0
SOME_FAILED: Final = 1
WRONG_USAGE: Final = 2
INTERRUPTED: Final = 130  # what a shell reports for a program that Ctrl-C ended
HUNG_UP: Final = 141  # and for one whose reader went away, as `| head` does
CLOSED: Final = "D701"
UNWRITABLE: Final = "D702"
NO_FILE: Final = "D703"  # a file of Dateline's own is missing or cannot be read; `dateline doctor` tells which


class OutputError(DatelineError):
    """Standard output, or a file of Dateline's own, cannot be used (D7xx)."""


class HangUpError(Exception):
    """The reader of standard output went away: no error, but nothing is left to do."""


def write_text(text: str) -> None:
    """Write text to standard output at once; raises `OutputError` or `HangUpError`."""
    write_bytes(text.encode(get_stdout().encoding, errors="replace"))


def write_bytes(data: bytes) -> None:
    """Write bytes to standard output at once; raises `OutputError` or `HangUpError`."""
    stream = get_stdout()
    try:
        stream.flush()
        stream.buffer.write(data)
        stream.buffer.flush()
    except OSError as error:
        _raise_from(error)


def flush_output() -> None:
    """Write what is left in the buffer of standard output; raises `OutputError` or `HangUpError`."""
    try:
        get_stdout().flush()
    except OSError as error:
        _raise_from(error)


def get_stdout() -> TextIO:
    """Return standard output; raises `OutputError` where the program was started without one."""
    if sys.stdout is None:
        raise OutputError(CLOSED, "standard output is closed; redirect it to a file or a pipe")
    return sys.stdout


def tell(message: str) -> None:
    """Write one line to standard error; without standard error there is nobody to tell."""
    if sys.stderr is None:
        return
    try:
        print(make_line(message), file=sys.stderr, flush=True)  # noqa: T201 - a command line speaks
    except OSError:
        _silence(sys.stderr)


def make_output_error(error: OSError) -> OutputError:
    """Return the error that tells why writing failed; what is left in the buffer goes nowhere.

    An error that names a file is about that file: Dateline's own, since pages that cannot be read are failures.
    """
    if error.filename is not None:
        message = f"{error.filename} cannot be used ({error.strerror}); dateline doctor tells what is missing"
        return OutputError(NO_FILE, message)
    _silence(sys.stdout)
    return OutputError(UNWRITABLE, f"standard output cannot be written ({error.strerror})")


def _raise_from(error: OSError) -> NoReturn:
    """Raise what the error of writing means."""
    failure = make_output_error(error)
    raise (HangUpError() if isinstance(error, BrokenPipeError) else failure) from error


def _silence(stream: TextIO) -> None:
    """Send what is left in a broken stream nowhere, so that leaving the program does not raise again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
