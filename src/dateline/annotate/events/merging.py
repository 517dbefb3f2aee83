"""Several mentions of one event are one: triggers of one kind whose parties do not contradict each other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from dateline.annotate.events.parties import Parties
    from dateline.annotate.events.status import Standing
    from dateline.annotate.events.triggers import Trigger


@dataclass(frozen=True, slots=True)
class Told:
    """One telling of an event: a trigger with its parties and its standing, and the lemma of its word."""

    trigger: Trigger
    lemma: str
    parties: Parties
    standing: Standing
    is_definite: bool = False


def group_tellings(tellings: Iterable[Told]) -> list[list[Told]]:
    """Return the tellings of each event, in the order of the first; mentions of one event are put together."""
    groups: list[list[Told]] = []
    by_type: dict[str | None, list[list[Told]]] = {}
    for telling in tellings:
        alike = by_type.setdefault(telling.trigger.kind.type, [])
        group = next((group for group in reversed(alike[-LOOKED_AT:]) if _is_same(group[0], telling)), None)
        if group is not None:
            group.append(telling)
        else:
            group = [telling]
            alike.append(group)
            groups.append(group)
    return groups


LOOKED_AT = 20  # events of one type before a telling that it may repeat; further ones are another story


def _is_same(first: Told, later: Told) -> bool:
    """Tell whether a later telling is of the same event: the same word or none of its own, parties that fit."""
    if first.standing.status != later.standing.status:
        return False
    known, told = _ids(first.parties), _ids(later.parties)
    if not told[0] and not told[1]:
        return later.is_definite and (
            first.lemma == later.lemma or first.trigger.kind.cameo == later.trigger.kind.cameo
        )
    if first.lemma != later.lemma and first.trigger.kind.cameo != later.trigger.kind.cameo:
        return False
    return all(not new or not old or new <= old or old <= new for old, new in zip(known, told, strict=True)) and bool(
        (known[0] | known[1]) & (told[0] | told[1])
    )


def _ids(parties: Parties) -> tuple[set[str], set[str]]:
    return {party.actor for party in parties.actors}, {party.actor for party in parties.recipients}
