"""Toponyms of a page, and those that bear one name with one qualifier put together."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from dateline.annotate.names import POSSESSIVES
from dateline.kb.keys import name_key

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.places.page import Candidate, PlacePage
    from dateline.kb import Entry

# place: something is there. metonym: it stands for its government or people. embedded: it is part of the name of an
# organization, a work or a person. people: an adjective or the people of a place.
Use = Literal["place", "metonym", "embedded", "people"]
LARGER: Final = frozenset({"country", "admin1", "admin2"})
# what a word behind a name says of its size: "Washington state"; a capital makes it part of a name
SIZES: Final = {"state": "admin1", "province": "admin1", "county": "admin2", "city": "city", "town": "city"}
QUALIFYING: Final = frozenset({",", "(", "in"})  # "Paris, Texas", "Paris (Texas)", "Paris in Texas"


@dataclass(frozen=True, slots=True)
class Toponym:
    """A toponym with the chance (0 to 1) that it is one, and how the page uses it."""

    where: Candidate
    chance: float
    use: Use


@dataclass(frozen=True, slots=True)
class Bearer:
    """All toponyms of a page that bear one name with one qualifier: one place.

    `larger` holds what the places may be that the page says it lies in: Texas, for "Paris, Texas".
    """

    toponyms: tuple[Toponym, ...]
    entries: tuple[Entry, ...]
    larger: tuple[Entry, ...]
    key: str


def group_toponyms(page: PlacePage, toponyms: Sequence[Toponym]) -> list[Bearer]:
    """Return the toponyms put together, in the order of the page."""
    starts = {each.where.start: each for each in toponyms}
    groups: dict[tuple[str, str], list[Toponym]] = defaultdict(list)
    larger: dict[tuple[str, str], tuple[Entry, ...]] = {}
    for each in toponyms:
        found = _larger_of(page, each, starts)
        same = name_key(each.where.text), found[0].id if found else _division(page, each)
        groups[same].append(each)
        larger[same] = found
    return [
        Bearer(tuple(group), _entries(group, division=same[1]), larger[same], same[0]) for same, group in groups.items()
    ]


def _division(page: PlacePage, toponym: Toponym) -> str:
    """Return the word behind a name that says what it is: "Washington state" is not Washington. Empty without one."""
    after = page.word(toponym.where.end)
    return after if after in SIZES else ""


def _entries(group: Sequence[Toponym], *, division: str) -> tuple[Entry, ...]:
    """Return what a name may be, of the size that the word behind it says, if it says one.

    Of several ways of writing it the one with most candidates counts, since the key leaves out case and full stops.
    """
    entries = max((each.where.entries for each in group), key=len)
    return tuple(entry for entry in entries if entry.type == SIZES.get(division)) or entries


def _larger_of(page: PlacePage, toponym: Toponym, starts: dict[int, Toponym]) -> tuple[Entry, ...]:
    """Return what the places may be that a toponym is said to lie in: behind a comma, or before it as its owner."""
    start, end = toponym.where.start, toponym.where.end
    behind = starts.get(end + 1) if page.word(end).lower() in QUALIFYING else None
    if behind is not None:
        return _levels(behind)
    owner = next((starts[at] for at in (start - 2, start - 3) if at in starts and _owns(page, starts[at], start)), None)
    return () if owner is None else _levels(owner)


def _owns(page: PlacePage, owner: Toponym, start: int) -> bool:
    """Tell whether a toponym with 's stands right before a word: "Iran's Isfahan"."""
    return owner.where.end == start - 1 and page.word(start - 1) in POSSESSIVES


def _levels(toponym: Toponym) -> tuple[Entry, ...]:
    return tuple(entry for entry in toponym.where.entries if entry.type in LARGER)
