"""How sure an event is, from how it was found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.events.merging import Told

# Shares of events that were right, by whether actor and recipient are known: docs/decisions/091-events.md.
BOTH_SIDES: Final = 0.7
ONE_SIDE: Final = 0.5
NOUN: Final = 0.1  # what a noun loses against a verb
DIGITS: Final = 2


def sureness(group: Sequence[Told]) -> float:
    """Return the chance that an event is right: that of its surest telling."""
    return max(map(_sureness, group))


def _sureness(telling: Told) -> float:
    sides = bool(telling.parties.actors) + bool(telling.parties.recipients)
    base = BOTH_SIDES if sides > 1 else ONE_SIDE
    return round(base - NOUN * (telling.trigger.entry.pattern.part == "n"), DIGITS)
