"""Counts what an archive unfolds to, and stops it at its limits."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from dateline.errors import PageError
from dateline.page import codes

if TYPE_CHECKING:
    from dateline.page.limits import Limits


class Tally:
    """What came out of one archive so far; `packed` says how many bytes of it were read for that, or how many it has.

    What comes out of an archive inside it counts for both.
    """

    def __init__(self, limits: Limits, packed: Callable[[], int], parent: Tally | None = None) -> None:
        self._limits = limits
        self._packed = packed
        self._parent = parent
        self._members = 0
        self._bytes = 0

    def count_member(self) -> None:
        """Count a member; `PageError` if it is one too many, or if the archive unfolded to too much already."""
        self._members += 1
        if self._members > self._limits.max_members:
            message = f"more than {self._limits.max_members} members; the rest was left out; split it to read that"
            raise PageError(codes.TOO_MANY, message)
        self.count_bytes(0)
        if self._parent is not None:
            self._parent.count_member()

    def count_bytes(self, count: int) -> None:
        """Count bytes that came out; `PageError` if they are too many for what went in."""
        self._bytes += count
        if self._bytes > self._limits.max_bytes + self._limits.max_ratio * self._packed():
            message = f"it unfolds to more than {self._limits.max_ratio} times its size; the rest was left out"
            raise PageError(codes.BOMB, message)
        if self._parent is not None:
            self._parent.count_bytes(count)
