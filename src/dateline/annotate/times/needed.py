"""Which kinds of token a pattern cannot do without: what lets most rules be passed over for most stretches of text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from dateline.annotate.times.kinds import CODES

if TYPE_CHECKING:
    from collections.abc import Iterable

Kinds = frozenset[str]
# a kind, an opening bracket with what it says of its group, a closing one, a bar, or how often the last one comes
_PART: Final = re.compile(
    r"(?P<kind>[A-Z]{2,})|(?P<open>\((?:\?P<\w+>|\?[:!=])?)|(?P<close>\))|(?P<bar>\|)|(?P<times>[?*+])"
)
_COMMON: Final = frozenset("OTHER SMALL THE OF IN TO AND COMMA SIGN STOP DASH QUOTE".split())  # in nearly every text
_AHEAD: Final = ("(?!", "(?=")


class _Sequence:
    """What one group needs, read so far: done alternatives, and what each part of the present one needs."""

    def __init__(self, opening: str) -> None:
        self.is_ahead = opening.startswith(_AHEAD)
        self._done: list[Kinds | None] = []
        self._parts: list[Kinds | None] = []

    def add(self, needed: Kinds | None) -> None:
        """Add a part of the present alternative; None needs nothing."""
        self._parts.append(needed)

    def loosen(self) -> None:
        """Take the last part as one that may be missing."""
        self._parts[-1] = None

    def turn(self) -> None:
        """Begin the next alternative."""
        self._done.append(_rarest(part for part in self._parts if part is not None))
        self._parts = []

    def close(self) -> Kinds | None:
        """Return the kinds of which any match has one, None where a match may have none of them."""
        self.turn()
        needed = [each for each in self._done if each is not None]
        return None if self.is_ahead or len(needed) < len(self._done) else frozenset().union(*needed)


def find_needed(pattern: str) -> Kinds | None:
    """Return kinds, by their characters, of which every match of a pattern (see `compile_kinds`) holds at least one.

    `(?:THE )?(?P<day>SMALL|ORDINAL) MONTH` gives that of MONTH. None where a pattern needs no kind.
    """
    open_groups = [_Sequence("")]
    for part in _PART.finditer(pattern):
        match part.lastgroup:
            case "kind":
                open_groups[-1].add(frozenset({part[0]}))
            case "open":
                open_groups.append(_Sequence(part[0]))
            case "close":
                needed = open_groups.pop().close()
                open_groups[-1].add(needed)
            case "bar":
                open_groups[-1].turn()
            case _ if part[0] != "+":
                open_groups[-1].loosen()
    found = open_groups[0].close()
    return None if found is None else frozenset(CODES[kind] for kind in found)


def _rarest(needed: Iterable[Kinds]) -> Kinds | None:
    """Return the set that fewest texts have a kind of: few kinds, none of them common."""
    return min(needed, key=lambda kinds: (len(kinds & _COMMON), len(kinds), sorted(kinds)), default=None)
