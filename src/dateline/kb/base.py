"""The knowledge base: one file, and before it the user's own. Names, ids, offices and memberships in, entries out."""

from __future__ import annotations

from functools import lru_cache
from operator import attrgetter
from typing import TYPE_CHECKING, Final, Self

from dateline.kb.dates import fit_spell
from dateline.kb.entries import FIRST_OWN, Entry, Holder, Member, Role
from dateline.kb.folders import default_path
from dateline.kb.keys import may_be_acronym, name_key
from dateline.kb.layer import Layer, Row
from dateline.kb.making import GEONAMES, make_entry, make_holder

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator
    from pathlib import Path

    from dateline.kb.entries import EntityType, Fit, NameKind

REMEMBERED: Final = 16_384  # names whose candidates stay in memory: a month of news has fewer that come twice a day
# What a name of each kind takes from the prior of the entity. Measured: how often the first candidate of 4,954 toponyms
# in news lies within 161 km of the place; with no discount for aliases of places 66.2 %, with 0.1 66.6 %, with 0.3
# 67.3 %. Most of those pages are local news of the United States; with 0.3 Odessa in Texas comes before the port.
DISCOUNTS: Final[dict[NameKind, float]] = {"metonym": 0.3, "former": 0.2, "weak": 0.4}
PLACE_ALIAS: Final = 0.1  # GeoNames lists every spelling anyone gave; aliases of actors are chosen
PLACES: Final = frozenset({"city", "admin1", "admin2", "place"})


class KnowledgeBase:
    """Everything that is known, in one file or in two: where the user's own knows a thing, it has the say.

    Any number of threads may ask one knowledge base, and it may be handed to other processes.
    """

    def __init__(self, layers: tuple[Layer, ...]) -> None:
        self.layers = layers
        self._candidates = lru_cache(REMEMBERED)(self._find)
        self._roles = lru_cache(REMEMBERED)(self._find_roles)
        self._holders = lru_cache(REMEMBERED)(self._find_holders)

    @classmethod
    def open(cls, path: Path | None = None, *, own: Path | None = None) -> Self:
        """Return the knowledge base of a file, by default the one that is shipped or that `DATELINE_KB` names.

        `own` is a file that `dateline kb add` made, and wins. Raises `KnowledgeError`: D801 no file there, D802 no
        knowledge base or damaged, D803 of another version.
        """
        paths = [own] if own is not None else []
        return cls(tuple(Layer(path) for path in [*paths, path or default_path()]))

    def candidates(
        self,
        name: str,
        *,
        types: Collection[EntityType] | None = None,
        kinds: Collection[NameKind] | None = None,
    ) -> tuple[Entry, ...]:
        """Return who or what may be meant by a name, likeliest first; only of some types or by some kinds of name.

        Case, accents and punctuation do not count, but an acronym must be written as one: "us" never is the country.
        """
        found = self._candidates(name_key(name), may_be_acronym(name))
        if types is None and kinds is None:
            return found
        return tuple(
            entry
            for entry in found
            if (types is None or entry.type in types) and (kinds is None or entry.kind in kinds)
        )

    def entity(self, key: str) -> Entry | None:
        """Return the entity of an id that an `Entry` has, such as "country:RUS" or "geonames:524901"."""
        return next((make_entry(layer, row) for layer, row in self._rows(key)), None)

    def find(self, scheme: str, value: str) -> tuple[Entry, ...]:
        """Return who has an id of others: ("wikidata", "Q159"), ("iso3166-1", "RUS"), ("geonames", "2017370")."""
        if scheme == GEONAMES and (entry := self.entity(f"{GEONAMES}:{value}")):
            return (entry,)
        entries = [
            make_entry(layer, row)
            for layer in self.layers
            for number in layer.numbers_by_id(scheme, value)
            if (row := layer.by_number(number)) is not None
        ]
        return tuple({entry.id: entry for entry in reversed(entries)}.values())

    def ids(self, key: str) -> dict[str, str]:
        """Return the ids that others have for an entity, by scheme."""
        found: dict[str, str] = {}
        for layer, row in self._rows(key):
            own = {GEONAMES: str(row[0])} if row[0] < FIRST_OWN else {}
            found = own | layer.ids_of(row[0]) | found
        return found

    def holders(self, country: str, kind: str, date: str) -> tuple[Holder, ...]:
        """Return who held an office of a country on a day (or in a month or year), the surest first.

        The user's own file answers alone where it has any answer.
        """
        return self._holders(country, kind, date)

    def holders_of(self, office: str, date: str) -> tuple[Holder, ...]:
        """Return who held an office by its whole name on a day: "Secretary-General of the United Nations"."""
        return self._hold(lambda layer: layer.offices_named(office), date)

    def offices(self, person: str) -> tuple[Holder, ...]:
        """Return every office that a person is known to have held, in order of time."""
        found = [make_holder(layer, row) for layer, entity in self._rows(person) for row in layer.offices_of(entity[0])]
        return tuple(sorted(found, key=lambda holder: (holder.start or "", holder.office)))

    def members(self, body: str, date: str | None = None) -> tuple[Member, ...]:
        """Return the members of an organization or region by its id, at any time or on a day; by name."""
        return self._make_members(body, date, ask=Layer.members_of)

    def memberships(self, member: str, date: str | None = None) -> tuple[Member, ...]:
        """Return what a country or organization is a member of, at any time or on a day; by name."""
        return self._make_members(member, date, ask=Layer.memberships_of)

    def parents(self, key: str) -> tuple[Entry, ...]:
        """Return what an organization is a part of."""
        return tuple(
            make_entry(layer, parent)
            for layer, row in self._rows(key)
            for number in layer.parents_of(row[0])
            if (parent := layer.by_number(number)) is not None
        )

    def roles(self, noun: str) -> tuple[Role, ...]:
        """Return what a noun of office means: "chancellor" is a head of government, and in Britain of the treasury."""
        return self._roles(name_key(noun))

    def notes(self, key: str) -> dict[str, str]:
        """Return what else the tables say of an entity, by field, such as what kind of organization it is."""
        found: dict[str, str] = {}
        for layer, row in self._rows(key):
            found = layer.notes_of(row[0]) | found
        return found

    def __reduce__(self) -> tuple[Callable[..., KnowledgeBase], tuple[tuple[Path, ...]]]:
        return open_layers, (tuple(layer.path for layer in self.layers),)

    def _find(self, key: str, may_be_acronym: bool) -> tuple[Entry, ...]:  # noqa: FBT001 - a key of the cache
        """Return the entries of a name, each entity once: by its best name, from the first file that has it."""
        found: dict[str, Entry] = {}
        for layer in self.layers:
            entries = (make_entry(layer, row) for row in layer.by_name(key))
            fitting = [entry for entry in entries if may_be_acronym or entry.kind != "acronym"]
            for entry in sorted(fitting, key=_rank):  # the user's own stay before all others
                found.setdefault(entry.id, entry)
        return tuple(found.values())

    def _find_roles(self, key: str) -> tuple[Role, ...]:
        return tuple(
            Role(noun=name, office=office, kind=kind, is_feminine=bool(feminine), status_hint=status)
            for layer in self.layers
            for name, office, kind, feminine, status in layer.roles(key)
        )

    def _find_holders(self, country: str, kind: str, date: str) -> tuple[Holder, ...]:
        return self._hold(lambda layer: layer.offices_in(country, kind), date)

    def _hold(self, ask: Callable[[Layer], list[Row]], date: str) -> tuple[Holder, ...]:
        """Return the fitting spells of the first file that has any."""
        for layer in self.layers:
            found = [make_holder(layer, row, fit) for row, fit in _fitting(ask(layer), date, 4)]
            if found:
                return tuple(sorted(found, key=lambda holder: (holder.fit != "sure", holder.start or "")))
        return ()

    def _rows(self, key: str) -> Iterator[tuple[Layer, Row]]:
        """Yield the rows of an entity, one a file."""
        for layer in self.layers:
            for row in self._rows_in(layer, key):
                yield layer, row

    def _rows_in(self, layer: Layer, key: str) -> Iterator[Row]:
        scheme, _, value = key.partition(":")
        number = int(value) if scheme == GEONAMES and value.isdecimal() else layer.number_of(key)
        row = None if number is None else layer.by_number(number)
        if row is not None:
            yield row

    def _make_members(
        self, key: str, date: str | None, *, ask: Callable[[Layer, int], list[Row]]
    ) -> tuple[Member, ...]:
        found = []
        for layer, row in self._rows(key):
            for (body, member, start, end), fit in _fitting(ask(layer, row[0]), date, 2):
                entries = [make_entry(layer, each) for each in map(layer.by_number, (member, body)) if each is not None]
                if len(entries) == 2:  # noqa: PLR2004 - both are there
                    found.append(Member(member=entries[0], of=entries[1], start=start, end=end, fit=fit))
        return tuple(sorted(found, key=attrgetter("member.name", "of.name")))


def open_layers(paths: Iterable[Path]) -> KnowledgeBase:
    """Return the knowledge base of some files, the first of them first in everything."""
    return KnowledgeBase(tuple(map(Layer, paths)))


@lru_cache(maxsize=8)
def shared_base(path: Path | None = None, own: Path | None = None) -> KnowledgeBase:
    """Return the knowledge base that all of a process shares, opened on first use."""
    return KnowledgeBase.open(path, own=own)


def _rank(entry: Entry) -> tuple[float, str]:
    """Return what entries are sorted by; equals stand in the order of their ids, the same everywhere."""
    is_rare = entry.kind == "alias" and entry.type in PLACES
    return (PLACE_ALIAS if is_rare else DISCOUNTS.get(entry.kind, 0.0)) - entry.prior, entry.id


def _fitting(rows: Iterable[Row], date: str | None, start: int) -> Iterator[tuple[Row, Fit]]:
    """Yield the rows whose spell, which stands at `start` and after it, covers or may cover a date; all without one."""
    for row in rows:
        fit = "sure" if date is None else fit_spell(date, row[start], row[start + 1])
        if fit is not None:
            yield row, fit
