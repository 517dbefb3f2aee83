"""The bytes of a web crawl (WARC) in, its records out; behind one that is cut off, the next is looked for."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.errors import PageError
from dateline.page import codes
from dateline.page.sources.source import HEAD_BYTES

if TYPE_CHECKING:
    import io
    from collections.abc import Iterator

    from dateline.page.limits import Limits

# "WARC/1.0" on a line, "WARC-Type:" or the like below it: a page about crawls may print the one, hardly both.
_MARK: Final = re.compile(rb"WARC/[01]\.\d{1,2}\r?\n(?=[A-Za-z][A-Za-z-]{0,50}:)")
_REACH: Final = 80  # no mark, with what has to stand below it, is longer
_GAP: Final = re.compile(rb"[\r\n]*")  # between two records: "\r\n\r\n"
_CLOSED: Final = b"\r\n\r\n"  # ends each record; where a length leads there, it is right whatever follows
_HEAD_END: Final = re.compile(rb"\n\r?\n")  # the empty line between headers and body
_HEADS: Final = (4096, HEAD_BYTES)  # most headers end in the first; else a crawl of marks alone is gone over for each
_LENGTH: Final = re.compile(rb"^content-length:[ \t]*(\d{1,18})[ \t]*\r?$", re.IGNORECASE | re.MULTILINE)
_NO_RECORD: Final = "there are bytes between its records that are none; they were passed over"
_NO_LENGTH: Final = "a record whose headers are cut off, or do not say how many bytes it has"


class Found(Struct, frozen=True):
    """A record, whole; or as much of its beginning as there is, and what is wrong with it."""

    data: bytes
    error: PageError | None = None


class Records:
    """The records of a crawl, read from beginning to end; one at a time is held, no larger than a page.

    A record ends where its length says only if it is closed there, or another begins. Otherwise it was cut off, and the
    next one begins at the first line that is one's: in the midst of it, or beyond.
    """

    def __init__(self, stream: io.BufferedReader, limits: Limits) -> None:
        self._stream = stream
        self._limits = limits
        self._buffer = bytearray()
        self._count = 0
        self._has_ended = False
        self._broken: Exception | None = None  # what the stream raised, kept until what came before is told

    def count(self) -> int:
        """How many bytes were read."""
        return self._count

    def __iter__(self) -> Iterator[Found]:
        """Yield the records; what broke the stream is raised behind the last one."""
        is_sound = True
        while self._skip_gap():
            if self._pass_over(sys.maxsize) and is_sound:
                yield Found(b"", PageError(codes.DAMAGED, _NO_RECORD))
            if self._fill(1):
                found = self._read_record()
                is_sound = found.error is None
                yield found
        if self._broken is not None:
            raise self._broken

    def _read_record(self) -> Found:
        """Take a record; of one that does not add up only the headers, so that the next is looked for in its body."""
        head = self._measure_head()
        length = None if head is None else _LENGTH.search(self._buffer, 0, head)
        if head is None or length is None:
            return Found(self._take(head or 1), PageError(codes.DAMAGED, _NO_LENGTH))
        count = int(length[1])
        if count > self._limits.max_bytes:
            return self._refuse(head, count)
        self._fill(head + count + 2 * _REACH)
        if self._ends_at(head + count):
            return Found(self._take(head + count))
        return Found(self._take(head), _make_error(count))

    def _refuse(self, head: int, count: int) -> Found:
        """Pass over a record that is too large; its first bytes tell what it is."""
        self._fill(head + HEAD_BYTES)
        data = bytes(self._buffer[: head + HEAD_BYTES])
        self._take(head)
        is_whole = self._pass_over(count) == count
        return Found(data, self._limits.make_error() if is_whole else _make_error(count))

    def _measure_head(self) -> int | None:
        """Return how many bytes the headers have; None if they do not end, or another record begins in them."""
        self._fill(HEAD_BYTES)
        for reach in _HEADS:
            found = _HEAD_END.search(self._buffer, 0, reach)
            end = found.end() if found else reach
            if _MARK.search(self._buffer, 1, end):
                return None
            if found:
                return end
        return None

    def _ends_at(self, end: int) -> bool:
        gap = _GAP.match(self._buffer, end, end + _REACH)
        if gap is None or len(self._buffer) < end:
            return False
        is_closed = gap.group().startswith(_CLOSED) or gap.end() == len(self._buffer)
        return is_closed or _MARK.match(self._buffer, gap.end()) is not None

    def _skip_gap(self) -> bool:
        """Drop empty lines; tell whether anything follows."""
        while self._fill(HEAD_BYTES) and (gap := _GAP.match(self._buffer)) and gap.end():
            del self._buffer[: gap.end()]
        return bool(self._buffer)

    def _pass_over(self, most: int) -> int:
        """Drop bytes up to the next record, so many at most; return how many."""
        passed = 0
        while passed < most and self._fill(HEAD_BYTES):
            mark = _MARK.search(self._buffer)
            ahead = mark.start() if mark else len(self._buffer) - (0 if self._has_ended else _REACH)
            step = min(ahead, most - passed)
            del self._buffer[:step]
            passed += step
            if mark is not None:
                break
        return passed

    def _take(self, count: int) -> bytes:
        with memoryview(self._buffer) as view:
            data = bytes(view[:count])
        del self._buffer[:count]
        return data

    def _fill(self, count: int) -> bool:
        """Read until the buffer has so many bytes, or the stream ends; tell whether there are any."""
        while len(self._buffer) < count and not self._has_ended:
            try:
                piece = self._stream.read1(HEAD_BYTES)
            except Exception as error:  # noqa: BLE001 - it is raised again, behind the records that came before
                self._broken, piece = error, b""
            self._has_ended = not piece
            self._count += len(piece)
            self._buffer += piece
        return bool(self._buffer)


def _make_error(count: int) -> PageError:
    return PageError(codes.DAMAGED, f"cut off: the record should have {count} bytes")
