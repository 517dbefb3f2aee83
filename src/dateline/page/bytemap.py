"""From characters of a text back to the bytes it was decoded from."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from dateline.schema import ByteRun

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dateline.text.normal import Edit

_WIDE: Final = {"utf-16": "utf-16-le", "utf-32": "utf-32-le"}  # the plain names write a byte-order mark first


def count_bytes(text: str, encoding: str) -> int:
    """Return how many bytes `text` takes in `encoding`; what does not fit it counts one byte a character."""
    return len(text.encode(_WIDE.get(encoding, encoding), "replace"))


def byte_at(position: int, *, text: str, runs: Sequence[ByteRun], encoding: str) -> int:
    """Return the offset of the source byte from which the character at `position` stems."""
    run = runs[bisect_right(runs, position, key=lambda run: run.start) - 1]
    return run.byte + count_bytes(text[run.start : position], encoding)


class Trail:
    """Follows a decoded text from its start and tells the byte of each position; positions only ever rise."""

    def __init__(self, text: str, *, runs: Sequence[ByteRun], encoding: str) -> None:
        self._text = text
        self._runs = runs
        self._encoding = encoding
        self._next = 0
        self._position = 0
        self._byte = 0

    def byte_of(self, position: int) -> int:
        """Return the byte offset of the character at `position`."""
        while self._next < len(self._runs) and self._runs[self._next].start <= position:
            self._position, self._byte = self._runs[self._next].start, self._runs[self._next].byte
            self._next += 1
        self._byte += count_bytes(self._text[self._position : position], self._encoding)
        self._position = position
        return self._byte


def carry_over(runs: Sequence[ByteRun], edits: Iterable[Edit], *, text: str, encoding: str) -> tuple[ByteRun, ...]:
    """Return the runs of the edited text, given those of `text` before it was edited.

    A run starts at each edit and behind it, so every character has a byte of its own to begin with.
    """
    trail = Trail(text, runs=runs, encoding=encoding)
    waiting = list(reversed(runs))
    carried: list[ByteRun] = []
    shift = 0
    for edit in edits:
        while waiting and waiting[-1].start <= edit.start:
            run = waiting.pop()
            carried.append(ByteRun(run.start + shift, run.byte))
        while waiting and waiting[-1].start < edit.end:
            waiting.pop()
        start = edit.start + shift
        if edit.new:
            carried.append(ByteRun(start, trail.byte_of(edit.start)))
        carried.append(ByteRun(start + len(edit.new), trail.byte_of(edit.end)))
        shift += len(edit.new) - (edit.end - edit.start)
    carried += (ByteRun(run.start + shift, run.byte) for run in reversed(waiting))
    return without_repeats(carried)


def without_repeats(runs: list[ByteRun]) -> tuple[ByteRun, ...]:
    """Keep the last run of those that start at one character."""
    return tuple({run.start: run for run in runs}.values())
