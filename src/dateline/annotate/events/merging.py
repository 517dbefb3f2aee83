"""Several mentions of one event are one: triggers of one kind whose parties, days and places do not contradict."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from dateline.annotate.events.parties import Parties
    from dateline.annotate.events.setting import Setting
    from dateline.annotate.events.status import Standing
    from dateline.annotate.events.triggers import Trigger

LOOKED_AT: Final = 20  # events of one type before a telling that it may repeat; further ones are another story
Sides = tuple[AbstractSet[str], AbstractSet[str]]  # of actors and of recipients
ROOT: Final = 2  # digits of a code of CAMEO that say the kind of act


@dataclass(frozen=True, slots=True)
class Told:
    """One telling of an event: a trigger with its parties, standing and setting, and the lemma of its word.

    `is_definite` tells that its noun points back ("the attack"); `is_headline` that it stands in the title, `is_beside`
    in page furniture; `is_filled` that something stands in the recipient's place; `is_implied` that the recipient is
    not said but concluded; `is_old` that it tells of a time long before the page. `part_of` is the word that tells the
    attack of which a telling counts the dead and wounded.
    """

    trigger: Trigger
    lemma: str
    parties: Parties
    standing: Standing
    setting: Setting
    is_definite: bool = False
    is_headline: bool = False
    is_beside: bool = False
    is_filled: bool = False
    is_old: bool = False
    is_implied: bool = False
    part_of: int | None = None
    countries: Sides = (frozenset(), frozenset())


def group_tellings(tellings: Iterable[Told]) -> list[list[Told]]:
    """Return the tellings of each event, in the order of the first; mentions of one event are put together."""
    groups: list[list[Told]] = []
    by_type: dict[str | None, list[list[Told]]] = {}
    by_word: dict[int | None, list[Told]] = {}
    for telling in tellings:
        alike = by_type.setdefault(telling.trigger.kind.type, [])
        group = _attack_of(telling, by_word)
        if group is None:
            group = next((group for group in reversed(alike[-LOOKED_AT:]) if _is_same(group[0], telling)), None)
        if group is not None:
            group.append(telling)
        else:
            group = [telling]
            alike.append(group)
            groups.append(group)
        by_word[telling.trigger.word] = group
    return groups


def _attack_of(telling: Told, by_word: Mapping[int | None, list[Told]]) -> list[Told] | None:
    """Return the tellings of the attack that a telling counts the dead of, where it is of the same kind and status."""
    group = by_word.get(telling.part_of)
    if group is None or group[0].trigger.kind.type != telling.trigger.kind.type:
        return None
    return group if group[0].standing.status == telling.standing.status else None


def _is_same(first: Told, later: Told) -> bool:
    """Tell whether a later telling is of the same event: the same word or one that points back, parties that fit."""
    if first.standing.status != later.standing.status or _contradict(first.setting, later.setting):
        return False
    if first.is_old != later.is_old and not later.is_definite:  # what was years ago is not what just happened
        return False
    if first.is_headline and _tells_headline(first, later):
        return True
    known, told = _ids(first), _ids(later)
    is_alike = first.lemma == later.lemma or first.trigger.kind.cameo == later.trigger.kind.cameo
    if not told[0] and not told[1]:
        return later.is_definite and is_alike
    if not is_alike or not (
        first.lemma == later.lemma or _takes_up(first, later, is_equal=known == told and all(told))
    ):
        return False
    fits = all(not new or not old or new <= old or old <= new for old, new in zip(known, told, strict=True))
    return fits and bool((known[0] & told[0]) | (known[1] & told[1]))


def _tells_headline(first: Told, later: Told) -> bool:
    """Tell whether a telling is of the same kind of act between the same countries as the headline.

    Headlines name states where the text names who acted for them.
    """
    codes = [(telling.trigger.kind.cameo or "")[:ROOT] for telling in (first, later)]
    is_told = all(first.countries) and all(later.countries) and first.countries[0] == later.countries[0]
    return is_told and bool(codes[0]) and codes[0] == codes[1] and first.countries[1] <= later.countries[1]


def _takes_up(first: Told, later: Told, *, is_equal: bool) -> bool:
    """Tell whether other words take up an earlier telling: they point back, name the same, or tell the headline."""
    return first.is_headline or later.is_definite or is_equal


def _contradict(first: Setting, later: Setting) -> bool:
    """Tell whether two settings cannot be those of one event: other days, other places."""
    if first.place is not None and later.place is not None and first.place.id != later.place.id:
        return True
    days = [(time.earliest, time.latest) for time in (first.time, later.time) if time is not None]
    if len(days) < len((first, later)):
        return False
    (start, end), (other_start, other_end) = days
    if start is None or end is None or other_start is None or other_end is None:
        return False
    return end < other_start or other_end < start


def _ids(telling: Told) -> Sides:
    parties = telling.parties
    return {party.actor for party in parties.actors}, {party.actor for party in parties.recipients}
