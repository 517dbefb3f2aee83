"""From characters of a normalised text back to the bytes they stem from."""

from __future__ import annotations

import codecs
import re
from bisect import bisect_right
from itertools import takewhile, tee
from typing import TYPE_CHECKING, Final

from dateline.schema import ByteRun
from dateline.text.normal import find_edits

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from dateline.page.encoding import Decoded
    from dateline.text.normal import Edit

_STATEFUL: Final = "iso2022"  # what a character takes in these depends on the one before
_STRAY_BYTE: Final = (
    re.compile(  # sound UTF-8, then a byte that is none: matches b"caf\xc3\xa9 \x93", group 1 is b"\x93"
        rb"(?:[\x00-\x7f]++|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}"
        rb"|\xed[\x80-\x9f][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}"
        rb"|\xf4[\x80-\x8f][\x80-\xbf]{2})*+(?:([\x80-\xff])|\Z)"
    )
)


def map_bytes(data: bytes, decoded: Decoded, *, end: int) -> tuple[ByteRun, ...]:
    """Return the runs that lead from the first `end` characters of the normalised text back to `data`.

    Every character leads to the first byte of what it stems from; a new run begins only where counting on would err.
    """
    runs = carry_over(_trace(data, decoded), find_edits(decoded.text), text=decoded.text, encoding=decoded.encoding)
    return tuple(takewhile(lambda run: run.start < end, _without_repeats(runs)))


def byte_at(position: int, *, text: str, runs: Sequence[ByteRun], encoding: str) -> int:
    """Return the offset of the source byte from which the character at `position` stems."""
    run = runs[bisect_right(runs, position, key=lambda run: run.start) - 1]
    return run.byte + count_bytes(text[run.start : position], encoding)


def count_bytes(text: str, encoding: str) -> int:
    """Return how many bytes `text` takes in `encoding`; what does not fit it counts one byte a character."""
    return len(text.encode(encoding, "replace"))


def carry_over(runs: Iterable[ByteRun], edits: Iterable[Edit], *, text: str, encoding: str) -> Iterator[ByteRun]:
    """Yield the runs of the edited text, given those of `text` before it was edited; both may come as they are found.

    All of what an edit put in leads to where it began; a run starts behind it.
    """
    ahead, behind = tee(runs)
    trail = _Trail(text, runs=behind, encoding=encoding)
    shift = 0
    run = next(ahead, None)
    for edit in edits:
        while run is not None and run.start < edit.end:
            if run.start <= edit.start:
                yield ByteRun(run.start + shift, run.byte)
            run = next(ahead, None)
        byte = trail.byte_of(edit.start)
        yield from (ByteRun(edit.start + shift + offset, byte) for offset in range(1, len(edit.new)))
        shift += len(edit.new) - (edit.end - edit.start)
        yield ByteRun(edit.end + shift, trail.byte_of(edit.end))
    while run is not None:
        yield ByteRun(run.start + shift, run.byte)
        run = next(ahead, None)


class _Trail:
    """Follows a decoded text from its start and tells the byte of each position; positions only ever rise."""

    def __init__(self, text: str, *, runs: Iterator[ByteRun], encoding: str) -> None:
        self._text = text
        self._runs = runs
        self._encoding = encoding
        self._next = next(runs, None)
        self._position = 0
        self._byte = 0

    def byte_of(self, position: int) -> int:
        """Return the byte offset of the character at `position`."""
        while self._next is not None and self._next.start <= position:
            self._position, self._byte = self._next.start, self._next.byte
            self._next = next(self._runs, None)
        self._byte += count_bytes(self._text[self._position : position], self._encoding)
        self._position = position
        return self._byte


def _trace(data: bytes, decoded: Decoded) -> Iterator[ByteRun]:
    """Yield the runs of a decoded text."""
    if decoded.has_strays:
        return _trace_strays(data, skip=decoded.skip)
    if _is_natural(data[decoded.skip :], decoded):
        return iter((ByteRun(0, decoded.skip),))
    return _trace_each(data, decoded.encoding, skip=decoded.skip)


def _is_natural(data: bytes, decoded: Decoded) -> bool:
    """Whether each character takes as many bytes as it would if it were encoded again."""
    return not decoded.encoding.startswith(_STATEFUL) and decoded.text.encode(decoded.encoding, "replace") == data


def _trace_strays(data: bytes, *, skip: int) -> Iterator[ByteRun]:
    """Yield a run for each stray byte in UTF-8, and one behind it."""
    yield ByteRun(0, skip)
    length, position = 0, skip
    for found in _STRAY_BYTE.finditer(data, skip):
        if found[1] is None:
            return
        stray = found.start(1)
        length += len(data[position:stray].decode()) + 1
        position = stray + 1
        yield ByteRun(length - 1, stray)
        yield ByteRun(length, position)


def _trace_each(data: bytes, encoding: str, *, skip: int) -> Iterator[ByteRun]:
    """Find the byte of every character by feeding the decoder byte after byte; runs only where the guess is off."""
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    yield ByteRun(0, skip)
    length = 0
    waiting = expected = skip
    for position in range(skip, len(data)):
        piece = decoder.decode(data[position : position + 1], final=position + 1 == len(data))
        if not piece:
            continue
        done = position + 1 - len(decoder.getstate()[0])
        for offset, character in enumerate(piece):
            byte = waiting if offset == 0 else max(waiting, done - count_bytes(piece[offset:], encoding))
            if byte != expected:
                yield ByteRun(length, byte)
            expected = byte + count_bytes(character, encoding)
            length += 1
        waiting = done


def _without_repeats(runs: Iterator[ByteRun]) -> Iterator[ByteRun]:
    """Leave out the second of two runs that start at one character; they are the same."""
    last = -1
    for run in runs:
        if run.start > last:
            yield run
        last = run.start
