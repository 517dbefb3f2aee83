"""From what was kept of a Wikidata dump to entities, offices and memberships of the knowledge base."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from dateline.kb.dates import fit_spell
from dateline.kb.dumps import staging
from dateline.kb.keys import is_shouted
from dateline.kb.own import make_key
from dateline.kb.priors import actor_prior
from dateline.kb.records import Entity, Named, Office, Source

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.kb.entries import EntityType
    from dateline.kb.writer import Writer

WIKIDATA: Final = Source("Wikidata", "CC0 1.0", "Persons, offices, organizations and ids from Wikidata (wikidata.org).")
# Classes of Wikidata whose members, and those of all their subclasses, are actors; the first that fits says which.
ROOTS: Final[tuple[tuple[int, EntityType], ...]] = (
    (17149090, "armed_group"),  # armed organization
    (17127659, "armed_group"),  # terrorist organization
    (1752939, "armed_group"),  # rebel group
    (327333, "government"),  # government agency
    (192350, "government"),  # ministry
    (7188, "government"),  # government
    (640506, "government"),  # cabinet
    (11204, "government"),  # legislature
    (43229, "organization"),  # organization
)
_CLOSURE: Final = """
WITH RECURSIVE below(class) AS (VALUES(?) UNION SELECT s.class FROM w_superclasses s JOIN below b ON s.parent = b.class)
INSERT OR IGNORE INTO w_types SELECT class, ? FROM below
"""
_HAS_ID: Final = "SELECT 1 FROM ids WHERE number = ? AND scheme = 'wikidata'"
# What the name of an office says of its kind: "Minister of Foreign Affairs", "Foreign Minister of Ghana"
_KINDS: Final = (
    (
        "foreign_minister",
        re.compile(r"foreign (?:minister|secretary)|minist\w+ (?:of|for) (?:foreign|external)", re.IGNORECASE),
    ),
    (
        "defence_minister",
        re.compile(r"defen[cs]e (?:minister|secretary)|minist\w+ (?:of|for) defen[cs]e", re.IGNORECASE),
    ),
    (
        "legislator",
        re.compile(r"\bmember of (?:the )?.*(?:parliament|assembly|house|senate|congress)|\bsenator", re.IGNORECASE),
    ),
)


class Merger:
    """Adds what was kept of Wikidata to a knowledge base; each step may be taken again and changes nothing then."""

    def __init__(self, writer: Writer) -> None:
        self.writer = writer
        self.file = writer.file

    def link_places(self) -> None:
        """Give places that GeoNames has their ids in Wikidata, and countries their names."""
        self.file.execute(
            "INSERT OR IGNORE INTO ids SELECT w.geonames, 'wikidata', 'Q' || w.item "
            "FROM w_places w JOIN entities e ON e.number = w.geonames"
        )
        self.file.execute("CREATE TABLE IF NOT EXISTS w_numbers (item INTEGER PRIMARY KEY, number INTEGER)")
        self.file.execute(
            "INSERT OR REPLACE INTO w_numbers SELECT w.item, k.number FROM w_items w "
            "JOIN keys k ON k.key = 'country:' || w.alpha3 WHERE w.kind = 'country'"
        )
        for item, number in self.file.execute("SELECT item, number FROM w_numbers").fetchall():
            self.writer.add_names(number, *self._names(item))

    def add_actors(self) -> None:
        """Add persons in office, and bodies whose classes are organizations."""
        self.writer.add_source(WIKIDATA)
        self.file.execute("CREATE TABLE IF NOT EXISTS w_types (class INTEGER PRIMARY KEY, rank INTEGER)")
        for rank, (root, _) in enumerate(ROOTS):
            self.file.execute(_CLOSURE, (root, rank))
        for item, label, links, country, lat, lon, rank in self._actors():
            actor = Entity(
                type="person" if rank is None else ROOTS[rank][1],
                name=label,
                key=f"wikidata:Q{item}",
                prior=actor_prior(links),
                country=self._alpha3(country),
                lat=lat,
                lon=lon,
                source=WIKIDATA.name,
                ids={"wikidata": f"Q{item}"},
            )
            number = self._add(actor)
            self.writer.add_names(number, *self._names(item))
            self.file.execute("INSERT OR REPLACE INTO w_numbers VALUES (?, ?)", (item, number))

    def add_offices(self) -> None:
        """Add who held which office when, where the tables do not have the same person in it at that time."""
        query = (
            "SELECT n.number, o.label, coalesce(o.jurisdiction, o.country, i.country), h.kind, p.start, p.until "
            "FROM w_positions p JOIN w_numbers n ON n.item = p.item JOIN w_items i ON i.item = p.item "
            "JOIN w_items o ON o.item = p.office LEFT JOIN w_heads h ON h.office = p.office "
            "ORDER BY p.item, p.rowid, h.kind"
        )
        for person, label, country, head, start, end in self.file.execute(query):
            office = Office(
                country=self._alpha3(country),
                kind=head or tell_office(label),
                office=label,
                person=person,
                start=start,
                end=end,
                certainty="wikidata",
                source=WIKIDATA.name,
            )
            if not self._has(office):
                self.writer.add_office(office)

    def add_relations(self) -> None:
        """Add who is a member of what, and what is a part of what."""
        self.file.execute(
            "INSERT INTO members SELECT b.number, m.number, w.start, w.until FROM w_members w "
            "JOIN w_numbers b ON b.item = w.body JOIN w_numbers m ON m.item = w.item WHERE NOT EXISTS "
            "(SELECT 1 FROM members k WHERE k.body = b.number AND k.member = m.number)"
        )
        self.file.execute(
            "INSERT OR IGNORE INTO parents SELECT c.number, p.number FROM w_parents w "
            "JOIN w_numbers c ON c.item = w.item JOIN w_numbers p ON p.item = w.parent"
        )

    def _add(self, actor: Entity) -> int:
        """Add an actor if it is not known: by its id, or by type, country and name where the tables have no id."""
        known = self.writer.number_of(actor.key or "")
        if known is not None:
            return known
        named = self.writer.number_of(make_key(actor.type, actor.country, actor.name))
        if named is None or self.file.execute(_HAS_ID, (named,)).fetchone() is not None:
            return self.writer.add(actor)
        self.writer.add_ids(named, actor.ids)
        return named

    def _actors(self) -> Iterator[tuple[Any, ...]]:
        """Yield persons, then bodies, the best known first; each body with the first of `ROOTS` that fits."""
        columns = "i.item, i.label, i.links, i.country, i.lat, i.lon"
        yield from self.file.execute(
            f"SELECT {columns}, NULL FROM w_items i WHERE i.kind = 'person' ORDER BY i.links DESC, i.item"  # noqa: S608
        )
        yield from self.file.execute(
            f"SELECT {columns}, min(t.rank) FROM w_items i JOIN w_classes c ON c.item = i.item "  # noqa: S608 - constants
            "JOIN w_types t ON t.class = c.class WHERE i.kind IN ('body', 'office') "
            "GROUP BY i.item ORDER BY i.links DESC, i.item"
        )

    def _names(self, item: int) -> Iterator[Named]:
        """Yield the names of an item; those written in capitals are acronyms."""
        for text, kind, language in self.file.execute(
            "SELECT text, kind, language FROM w_names WHERE item = ?", (item,)
        ):
            if kind == "acronym" or is_shouted(text):
                yield Named(text, "acronym", text, language)
            else:
                yield Named(text, "alias", None, language)

    def _alpha3(self, item: int | None) -> str | None:
        row = self.file.execute("SELECT alpha3 FROM w_items WHERE item = ?", (item,)).fetchone()
        return None if row is None else row[0]

    def _has(self, office: Office) -> bool:
        """Tell whether the person is in an office of that kind and country at the start of the spell already."""
        known = self.file.execute(
            "SELECT start, until FROM offices WHERE person = ? AND kind = ? AND country IS ?",
            (office.person, office.kind, office.country),
        )
        day = office.start or office.end
        return any(day is None or fit_spell(day, start, end) is not None for start, end in known)


def tell_office(label: str) -> str:
    """Return the kind of an office by its name, "other" where the name does not say."""
    return next((kind for kind, pattern in _KINDS if pattern.search(label)), "other")


def clean(writer: Writer) -> None:
    """Drop what was only needed on the way."""
    staging.drop(writer.file)
    writer.file.execute("DROP TABLE IF EXISTS w_numbers")
    writer.file.execute("DROP TABLE IF EXISTS w_types")
