"""The two formats of FollowTheMoney: entities, and statements."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from dateline.exports.base import UNGROUNDED, Format, Line
from dateline.exports.jsonld import write_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dateline.exports.base import Run
    from dateline.schema import Record

LIBRARY: Final = ("followthemoney", "ftm")


def write_entities(records: Iterable[Record], run: Run) -> Iterator[bytes]:
    """Yield one entity a line; an entity that several pages tell of comes with each, under one id."""
    model = import_module("dateline.exports.ftm.model")
    for record in records:
        for entity in model.make_proxies(record, run):
            yield write_line(entity)


def write_statements(records: Iterable[Record], run: Run) -> Iterator[bytes]:
    """Yield one statement a line."""
    model = import_module("dateline.exports.ftm.model")
    for record in records:
        for statement in model.make_statements(record, run):
            yield write_line(statement)


_LINES: Final = (
    Line(
        "Article",
        "the document: title, author, publisher, publishedAt, modifiedAt, language, mimeType; sourceUrl or fileName",
    ),
    Line("Person, Organization, PublicBody", "actors that are persons, organizations and armed groups, governments"),
    Line("LegalEntity", "countries, groups and places that act"),
    Line("id", "of Wikidata where it is known, else a hash of record and actor"),
    Line("name, alias, country, wikidataId", "`name`, mentions that are names, `country`, `kb`"),
    Line("Position, Occupancy", "`roles` of persons: holder, post, startDate, endDate; status current or ended"),
    Line("Representation", "`acts_for`: agent, client"),
    Line("Event", "events: name, summary (`evidence`), keywords (type, mode, status), dates, location, country"),
    Line("organizer, involved", "`actors`; `recipients` and `third_parties`"),
    Line("proof", "the Article that tells it"),
)
_LOST: Final = (
    "Offsets, confidence, who says so; statements, amounts, times that are no date of an event; negated events.",
    "Who claims a post or is to take it has an Occupancy without status: FollowTheMoney has none for it.",
    UNGROUNDED,
    "Values that the model refuses (an address that is none, a date that is none) are left out and counted.",
)
ENTITIES: Final = Format(
    name="ftm",
    about="FollowTheMoney entities, one JSON object a line",
    suffix=".ftm.jsonl",
    scope="pages",
    write=write_entities,
    lines=_LINES,
    lost=_LOST,
    needs=LIBRARY,
)
STATEMENTS: Final = Format(
    name="ftm-statements",
    about="FollowTheMoney statements, one JSON object a line for each value, with the page and fact it comes from",
    suffix=".statements.jsonl",
    scope="pages",
    write=write_statements,
    lines=(
        Line("entity_id, schema, prop, value", "a value of an entity of `ftm`"),
        Line("original_value", "the value as Dateline has it, where the model writes it otherwise"),
        Line("origin", "`canonical` or `uri` of the document, # and the id of the fact"),
        Line("first_seen, last_seen", "`published` of the document"),
        Line("dataset", "dateline"),
        Line("lang, external", None),
    ),
    lost=_LOST,
    needs=LIBRARY,
)
