"""A record in, the rows that it has in each table out."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import Struct

from dateline.store.keys import hash_text, make_key, make_link, make_name_key
from dateline.store.tables import OWN
from dateline.text.days import first_day, last_day

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dateline.schema import Record

Row = dict[str, Any]  # Any: one plain value a column, as msgspec makes them and pyarrow takes them
Rows = dict[str, list[Row]]
_LINKED: Final = {"events": "id", "statements": "id", "participants": "fact"}  # by what each is joined
_PARTS: Final = {"actors": "actor", "recipients": "recipient", "third_parties": "third_party"}


class Stamp(Struct, frozen=True, kw_only=True):
    """What the store knows of a record that the record does not.

    `reported` is the day from which on what the page says was known, and `reported_by` what tells so: its `published`
    or `modified` date, or `ingested`, where it has none: then it was known at the latest.
    """

    commit: int
    ingested: datetime
    version: int = 1
    reported: date
    reported_by: str

    @property
    def month(self) -> str:
        """The month of ingest, by which tables are parted."""
        return self.ingested.strftime("%Y-%m")


def make_rows(record: Record, stamp: Stamp) -> Rows:
    """Return the rows of one record by table; a table without rows is left out."""
    plain: Row = msgspec.to_builtins(record)
    actors = {actor["id"]: actor | _keys(actor) for actor in plain["actors"]}
    places = {place["id"]: place | _keys(place) for place in plain["places"]}
    reported = {"reported": stamp.reported}
    told = reported | _publisher(plain["document"])
    found: Rows = {
        "records": [{"json": msgspec.json.encode(record), "commit": stamp.commit}],
        "documents": [_document(plain, stamp)],
        "blocks": [block | {"number": number} for number, block in enumerate(plain["blocks"])],
        "trust": plain["trust"],
        "actors": [actor | reported for actor in actors.values()],
        "mentions": [mention | {"actor": id_} for id_, actor in actors.items() for mention in actor["mentions"]],
        "places": list(places.values()),
        "times": plain["times"],
        "quantities": [quantity | told for quantity in plain["quantities"]],
        "statements": [statement | told | _name_speakers(statement, actors) for statement in plain["statements"]],
        "events": [
            event | told | {"origin": OWN} | _where_and_when(event, places, stamp.reported) | _name_parts(event, actors)
            for event in plain["events"]
        ],
        "participants": [*_take_part(plain["events"], actors), *_speak(plain["statements"], actors)],
    }
    own = {"record": record.id, "month": stamp.month}
    for name, field in _LINKED.items():
        for row in found[name]:
            row["link"] = make_link(record.id, row[field])
    return {name: [row | own for row in rows] for name, rows in found.items() if rows}


def _document(plain: Mapping[str, Any], stamp: Stamp) -> Row:
    document: Row = plain["document"]
    return document | {
        "notes": plain["notes"],
        "version": stamp.version,
        "text_hash": hash_text(document["text"]),
        "reported": stamp.reported,
        "reported_by": stamp.reported_by,
        **_publisher(document),
        "ingested": stamp.ingested,
        "commit": stamp.commit,
    }


def _publisher(document: Mapping[str, Any]) -> Row:
    return {"publisher": document["publisher"], "publisher_key": make_name_key(document["publisher"])}


def _name_parts(event: Mapping[str, Any], actors: Mapping[str, Row]) -> Row:
    """Return the names of who takes part, as they are shown."""
    named = {
        f"{part}_names": sorted(actors[id_]["name"] for id_ in event[field] if id_ in actors)
        for field, part in _PARTS.items()
    }
    return named | {"speaker_name": actors.get(event["said_by"], {}).get("name")}


def _name_speakers(statement: Mapping[str, Any], actors: Mapping[str, Row]) -> Row:
    speaker = (statement["source"] or {"actor": None})["actor"]
    return {
        "speaker_name": actors.get(speaker, {}).get("name"),
        "via_name": actors.get(statement["via"], {}).get("name"),
    }


def _keys(named: Mapping[str, Any]) -> Row:
    return {"key": make_key(named["kb"]), "name_key": make_name_key(named["name"])}


def _where_and_when(event: Mapping[str, Any], places: Mapping[str, Row], reported: date) -> Row:
    place = places.get(event["place"] or "", {})
    date_range = event["date"] or {}
    first, last = first_day(date_range.get("earliest")), last_day(date_range.get("latest"))
    return {
        "happened_from": first,
        "happened_to": last,
        "day": first or last or reported,
        "place_name": place.get("name"),
        "place_key": place.get("name_key"),
        "place_country": place.get("country"),
    }


def _take_part(events: Sequence[Mapping[str, Any]], actors: Mapping[str, Row]) -> list[Row]:
    rows = [
        _participant("event", event["id"], part, actors.get(id_))
        for event in events
        for field, part in _PARTS.items()
        for id_ in event[field]
    ]
    rows += [_participant("event", event["id"], "speaker", actors.get(event["said_by"])) for event in events]
    return [row for row in rows if row["actor"] is not None]


def _speak(statements: Sequence[Mapping[str, Any]], actors: Mapping[str, Row]) -> list[Row]:
    rows = []
    for statement in statements:
        speaker = (statement["source"] or {"actor": None})["actor"]
        rows.append(_participant("statement", statement["id"], "speaker", actors.get(speaker)))
        rows.append(_participant("statement", statement["id"], "via", actors.get(statement["via"])))
    return [row for row in rows if row["actor"] is not None]


def _participant(kind: str, fact: str, part: str, actor: Row | None) -> Row:
    told = {field: (actor or {}).get(field) for field in ("name", "name_key", "key", "type", "country")}
    return {"kind": kind, "fact": fact, "part": part, "actor": (actor or {}).get("id"), **told}
