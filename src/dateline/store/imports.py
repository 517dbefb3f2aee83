"""Events of other data sets in, the rows that they have in the tables out; what is there already adds nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import Struct

from dateline.schema import make_fact_id
from dateline.store.keys import make_link, make_name_key

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import datetime

    from dateline.schema.imported import ImportedEvent, ImportedParty
    from dateline.store.rows import Row, Rows
    from dateline.store.snapshot import Snapshot

_KNOWN: Final = "SELECT record FROM imports WHERE record IN (SELECT unnest(?))"
_PARTS: Final = ("actor", "recipient")


class Taken(Struct, frozen=True, kw_only=True):
    """What came of an import: events that were added, known already, and rows that were new failures."""

    added: int = 0
    unchanged: int = 0
    failed: int = 0

    def __add__(self, other: Taken) -> Taken:
        """Return the sums."""
        names = self.__struct_fields__
        return Taken(**{name: getattr(self, name) + getattr(other, name) for name in names})


def take_events(
    events: Iterable[ImportedEvent], snapshot: Snapshot, *, commit: int, moment: datetime
) -> tuple[Rows, Taken]:
    """Return the rows of the events that a store does not have, and how many those are."""
    found = {make_record_id(event): event for event in events}
    known = set(snapshot.ask(_KNOWN, [list(found)], needs=["imports"])["record"].to_pylist()) if found else set()
    rows: Rows = {"events": [], "participants": [], "imports": []}
    for record, event in found.items():
        if record not in known:
            for name, added in _make_rows(event, record, commit=commit, moment=moment).items():
                rows[name] += added
    return rows, Taken(added=len(rows["imports"]), unchanged=len(found) - len(rows["imports"]))


def make_record_id(event: ImportedEvent) -> str:
    """Return what stands for a record in the rows of an imported event: "gdelt:1234567"."""
    return f"{event.origin}:{event.their_id}"


def _make_rows(event: ImportedEvent, record: str, *, commit: int, moment: datetime) -> dict[str, list[Row]]:
    id_ = make_fact_id("event", event.origin, event.their_id)
    own = {"record": record, "month": moment.strftime("%Y-%m")}
    reported = event.reported or event.day or moment.date()
    told: dict[str, Any] = {  # Any: values of columns
        name: getattr(event, name) for name in ("maker", "type", "mode", "cameo", "quad", "goldstein", "origin")
    }
    empty: Row = {
        name: [] for name in ("evidence", "actors", "recipients", "third_parties", "claimed_in", "quantities")
    }
    row = (
        own
        | told
        | empty
        | {
            "id": id_,
            "contexts": list(event.contexts),
            "happened_from": event.day,
            "happened_to": event.day,
            "date": None if event.day is None else {"earliest": event.day.isoformat(), "latest": event.day.isoformat()},
            "reported": reported,
            "day": event.day or reported,
            "place_name": event.place_name,
            "place_key": make_name_key(event.place_name),
            "place_country": event.place_country,
        }
    )
    parties = [(part, getattr(event, part)) for part in _PARTS]
    link = {"link": make_link(record, id_)}
    named = {f"{part}_names": [party.name] for part, party in parties if party.name is not None}
    nobody: Row = {f"{part}_names": [] for part in (*_PARTS, "third_party")}
    publisher = {"publisher": event.publisher, "publisher_key": make_name_key(event.publisher)}
    return {
        "events": [row | link | nobody | named | publisher],
        "participants": [
            own | link | _participant(id_, part, party) for part, party in parties if party != type(party)()
        ],
        "imports": [own | _import(event, id_, commit=commit, moment=moment) | {"reported": reported}],
    }


def _participant(id_: str, part: str, party: ImportedParty) -> Row:
    named = {"name": party.name, "name_key": make_name_key(party.name), "country": party.country}
    return {"kind": "event", "fact": id_, "part": part, **named}


def _import(event: ImportedEvent, id_: str, *, commit: int, moment: datetime) -> Row:
    return {
        "id": id_,
        "origin": event.origin,
        "their_id": event.their_id,
        "uri": event.uri,
        "publisher": event.publisher,
        "publisher_key": make_name_key(event.publisher),
        "row": msgspec.json.encode(event.row).decode(),
        "imported": moment,
        "commit": commit,
    }
