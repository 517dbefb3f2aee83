"""What is kept of a Wikidata dump until all of it is read, in tables that are dropped at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from dateline.kb.dumps.items import Item

# An organization that fewer wikis have an article on is no news: of 5 million with a country most have none at all.
LEAST_LINKS: Final = 2
PERSON: Final = "person"
BODY: Final = "body"
OFFICE: Final = "office"
COUNTRY: Final = "country"
TABLES: Final = """
CREATE TABLE IF NOT EXISTS w_items (
    item INTEGER PRIMARY KEY, kind TEXT NOT NULL, label TEXT NOT NULL, links INTEGER NOT NULL, country INTEGER,
    lat REAL, lon REAL, alpha2 TEXT, alpha3 TEXT, jurisdiction INTEGER);
CREATE TABLE IF NOT EXISTS w_names (item INTEGER, text TEXT, kind TEXT, language TEXT);
CREATE TABLE IF NOT EXISTS w_classes (item INTEGER, class INTEGER);
CREATE TABLE IF NOT EXISTS w_superclasses (class INTEGER, parent INTEGER);
CREATE TABLE IF NOT EXISTS w_positions (item INTEGER, office INTEGER, start TEXT, until TEXT);
CREATE TABLE IF NOT EXISTS w_members (item INTEGER, body INTEGER, start TEXT, until TEXT);
CREATE TABLE IF NOT EXISTS w_parents (item INTEGER, parent INTEGER);
CREATE TABLE IF NOT EXISTS w_heads (country INTEGER, kind TEXT, office INTEGER);
CREATE TABLE IF NOT EXISTS w_places (item INTEGER, geonames INTEGER);
CREATE TABLE IF NOT EXISTS w_contains (item INTEGER, part INTEGER);
"""
INDEXES: Final = """
CREATE INDEX IF NOT EXISTS w_names_by_item ON w_names (item);
CREATE INDEX IF NOT EXISTS w_classes_by_item ON w_classes (item);
CREATE INDEX IF NOT EXISTS w_superclasses_by_parent ON w_superclasses (parent);
CREATE INDEX IF NOT EXISTS w_positions_by_item ON w_positions (item);
CREATE INDEX IF NOT EXISTS w_heads_by_office ON w_heads (office);
"""
NAMES: Final = tuple(line.split()[5] for line in TABLES.splitlines() if line.startswith("CREATE TABLE"))
_INSERT: Final = "INSERT OR REPLACE INTO {} VALUES ({})"
Rows = dict[str, list[tuple[Any, ...]]]  # rows by table; SQLite takes what Wikidata has


def stage(file: sqlite3.Connection, items: list[Item]) -> None:
    """Keep what some items say; the caller ends the transaction."""
    rows: Rows = {name: [] for name in NAMES}
    for item in items:
        for table, row in _rows(item):
            rows[table].append(row)
    for table, values in rows.items():
        if values:
            file.executemany(_INSERT.format(table, ", ".join("?" * len(values[0]))), values)


def drop(file: sqlite3.Connection) -> None:
    """Drop all of it."""
    for name in NAMES:
        file.execute(f"DROP TABLE IF EXISTS {name}")


def tell_kind(item: Item) -> str | None:
    """Return what an item is kept as: a person in office, a country, an office, a body; None for all else.

    Places that GeoNames has are kept as places alone. Whether a body is an organization at all is for its classes to
    say, when all classes are known.
    """
    if item.is_human:
        return PERSON if item.positions else None
    if item.alpha3 is not None:
        return COUNTRY
    if item.jurisdiction is not None and (item.superclasses or item.classes):
        return OFFICE
    if item.superclasses and item.country is not None:
        return OFFICE
    is_body = item.classes and item.geonames is None and item.links >= LEAST_LINKS
    return BODY if is_body and (item.country or item.member_of or item.parents or item.acronyms) else None


def _rows(item: Item) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """Yield what is kept of an item: table and row."""
    number = item.number
    yield from (("w_superclasses", (number, parent)) for parent in item.superclasses)
    if item.geonames is not None:
        yield "w_places", (number, item.geonames)
    kind = tell_kind(item)
    if kind is None or not item.names:
        return
    lat, lon = item.point or (None, None)
    whole = (number, kind, item.label, item.links, item.country, lat, lon, item.alpha2, item.alpha3, item.jurisdiction)
    yield "w_items", whole
    yield from (("w_names", (number, text, "alias", language)) for text, language in item.names)
    yield from (("w_names", (number, text, "acronym", None)) for text in item.acronyms)
    yield from (("w_classes", (number, class_)) for class_ in item.classes)
    yield from _relations(item)


def _relations(item: Item) -> Iterator[tuple[str, tuple[Any, ...]]]:
    number = item.number
    yield from (("w_positions", (number, spell.item, spell.start, spell.end)) for spell in item.positions)
    yield from (("w_members", (number, spell.item, spell.start, spell.end)) for spell in item.member_of)
    yield from (("w_parents", (number, parent)) for parent in item.parents)
    yield from (("w_heads", (number, kind, office)) for kind, office in item.heads)
    yield from (("w_contains", (number, part)) for part in item.contains)
