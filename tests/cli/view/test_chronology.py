"""The chronology of events."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from dateline.cli.view.chronology import list_events
from dateline.cli.view.scene import set_scene
from dateline.schema import DateRange, Event, Ground, Place
from tests.cli.records import MAKER, find_all, make_record
from tests.cli.screens import make_test_look

RECORD = make_record()
TEXT = RECORD.document.text
OKORO, HOLM, *_ = (actor.id for actor in RECORD.actors)
MET = find_all(TEXT, "met")[0]
PLACE = Place(id="place-1", evidence=(MET,), maker=MAKER, confidence=0.9, name="Lomé", precision="city")
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
    table = list_events(set_scene(replace(RECORD, places=(PLACE,), events=events), look=make_test_look()))
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
        ({"status": "ongoing", "date": DateRange("2021-03", None)}, {0: "since 2021-03", 5: "ongoing"}),
        ({"place": PLACE.id}, {0: PLACE.name}),
        ({"place": PLACE.id, "date": DateRange("2021-05", "2021-05")}, {0: "2021-05 · Lomé"}),
        ({"time_from": Ground(0, 9, "yesterday", "clause", 0.9)}, {0: "yesterday"}),
    ],
)
def test_an_event_is_told_by_its_parties_and_words(fields: dict[str, Any], changed: dict[int, str]) -> None:
    """Ids become names, a negated event says so, an open interval stays open."""
    plain = ["", "Anselm Okoro", "met", "Petra Holm", "CONSULT", "happened", "", "70%"]
    assert rows_of(replace(EVENT, **fields)) == [[changed.get(at, cell) for at, cell in enumerate(plain)]]


def test_events_stand_by_day() -> None:
    """Those of no known day behind those of one."""
    days = [None, DateRange("2021-05-04", "2021-05-04"), DateRange(None, "2021-03-01"), DateRange("2020", None)]
    told = rows_of(*(replace(EVENT, id=f"event-{at}", date=day) for at, day in enumerate(days)))
    assert [row[0] for row in told] == ["since 2020", "by 2021-03-01", "2021-05-04", ""]


def test_what_is_to_come_stands_last() -> None:
    """By its day, behind all that was or was not; what of it has no day is last of all."""
    day = DateRange("2021-06-01", "2021-06-01")
    told = rows_of(
        replace(EVENT, id="event-1", status="demanded"),
        replace(EVENT, id="event-2", status="planned", date=day),
        replace(EVENT, id="event-3", status="denied"),
        replace(EVENT, id="event-4", date=day),
    )
    assert [row[5] for row in told] == ["happened", "denied", "planned", "demanded"]


def test_what_the_dateline_tells_is_in_brackets() -> None:
    """When and where, each; the heading explains them."""
    near, far = (Ground(MET.start, MET.end, MET.quote, near, 0.7) for near in ("sentence", "dateline"))
    day = DateRange("2021-05-04", "2021-05-04")
    event = replace(EVENT, date=day, time_from=far, place=PLACE.id, place_from=near)
    other = replace(event, time_from=near, place_from=far)
    both = replace(event, place_from=far)
    record = replace(RECORD, places=(PLACE,), events=(event, other, both))
    table = list_events(set_scene(record, look=make_test_look()))
    assert [row.cells[0].plain for row in table.rows] == [
        "(2021-05-04) · Lomé",
        "2021-05-04 · (Lomé)",
        "(2021-05-04 · Lomé)",
    ]
    assert table.count == "3, in brackets: from the dateline"
