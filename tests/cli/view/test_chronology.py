"""The chronology of events."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from dateline.cli.view.chronology import list_events
from dateline.cli.view.scene import set_scene
from dateline.schema import DateRange, Event
from tests.cli.records import MAKER, find_all, make_record
from tests.cli.screens import make_test_look

RECORD = make_record()
TEXT = RECORD.document.text
OKORO, HOLM, *_ = (actor.id for actor in RECORD.actors)
MET = find_all(TEXT, "met")[0]
EVENT = Event(
    id="event-1",
    evidence=(MET,),
    maker=MAKER,
    confidence=0.7,
    type="CONSULT",
    actors=(OKORO,),
    recipients=(HOLM,),
    trigger=MET,
    status="happened",
    rule="test",
)


def rows_of(*events: Event) -> list[list[str]]:
    """Return the cells of the table of some events."""
    table = list_events(set_scene(replace(RECORD, events=events), look=make_test_look()))
    return [[cell.plain for cell in row.cells] for row in table.rows]


@pytest.mark.parametrize(
    ("fields", "changed"),
    [
        ({}, {}),
        ({"mode": "visit", "negated": True}, {4: "CONSULT visit", 5: "not happened"}),
        ({"status": "denied", "negated": True}, {5: "denied"}),
        ({"said_by": HOLM, "recipients": ()}, {3: "", 6: "Petra Holm"}),
        ({"recipients": (OKORO,)}, {3: "each other"}),
        ({"date": DateRange("2021-05-04", "2021-05-04")}, {0: "2021-05-04"}),
        ({"status": "ongoing", "date": DateRange("2021-03", None)}, {0: "2021-03 /", 5: "ongoing"}),
    ],
)
def test_an_event_is_told_by_its_parties_and_words(fields: dict[str, Any], changed: dict[int, str]) -> None:
    """Ids become names, a negated event says so, an open interval stays open."""
    plain = ["", "Anselm Okoro", "met", "Petra Holm", "CONSULT", "happened", "", "70%"]
    assert rows_of(replace(EVENT, **fields)) == [[changed.get(at, cell) for at, cell in enumerate(plain)]]


def test_events_stand_by_day() -> None:
    """Those of no known day last."""
    days = [None, DateRange("2021-05-04", "2021-05-04"), DateRange(None, "2021-03-01"), DateRange("2020", None)]
    told = rows_of(*(replace(EVENT, id=f"event-{at}", date=day) for at, day in enumerate(days)))
    assert [row[0] for row in told] == ["2020 /", "/ 2021-03-01", "2021-05-04", ""]
