"""Tables of times and quantities."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from dateline.cli.view.measures import list_quantities, list_times
from dateline.cli.view.scene import set_scene
from dateline.schema import Change, Quantity, Span, Time
from tests.cli.records import MAKER, find_all, make_record
from tests.cli.screens import make_test_look

RECORD = make_record()
FERRIES = find_all(RECORD.document.text, "14 ferries")[0]
QUANTITY = Quantity(
    id="quantity-1",
    evidence=(FERRIES,),
    maker=MAKER,
    confidence=0.88,
    start=FERRIES.start,
    end=FERRIES.end,
    quote=FERRIES.quote,
    value=14,
    unit="ferry",
)


_CAME_FROM = "up from 14 ferries"


@pytest.mark.parametrize(
    ("fields", "cells"),
    [
        ({}, ["14 ferries", "14", "ferry", "", "", "88%"]),
        ({"bound": "more_than", "low": 14.0}, ["14 ferries", "> 14", "ferry", "", "", "88%"]),
        (
            {"bound": "about", "value": 3.5e9, "unit": "EUR"},
            ["14 ferries", "about 3,500,000,000", "EUR", "", "", "88%"],
        ),
        (
            {"bound": "between", "value": None, "low": 1.0, "high": 2.5},
            ["14 ferries", "1 to 2.5", "ferry", "", "", "88%"],
        ),
        ({"value": None, "unit": None}, ["14 ferries", "", "", "", "", "88%"]),
        ({"per": ("day",)}, ["14 ferries", "14", "ferry/day", "", "", "88%"]),
        ({"change": Change(direction="up")}, ["14 ferries", "14", "ferry", "", "up", "88%"]),
        (
            {"change": Change(direction="up", from_id="quantity-1")},
            ["14 ferries", "14", "ferry", "", _CAME_FROM, "88%"],
        ),
        ({"change": Change(direction="none", by_id="quantity-1")}, ["14 ferries", "14", "ferry", "", "same", "88%"]),
        ({"value": 0.25, "unit": "share"}, ["14 ferries", "0.25 (25%)", "share", "", "", "88%"]),
        ({"of": Span(0, 4, "Home")}, ["14 ferries", "14", "ferry", "Home", "", "88%"]),
    ],
)
def test_quantities(fields: dict[str, Any], cells: list[str]) -> None:
    """Bounds are told in signs, money in full figures, what is unknown stays empty."""
    record = replace(RECORD, quantities=(replace(QUANTITY, **fields),))
    table = list_quantities(set_scene(record, look=make_test_look()))
    assert [cell.plain for cell in table.rows[0].cells] == cells


def test_times() -> None:
    """The words, the TIMEX value with its modifier, and the interval."""
    span = find_all(RECORD.document.text, "on Tuesday")[0]
    time = Time(
        id="time-1",
        evidence=(span,),
        maker=MAKER,
        confidence=1.0,
        start=span.start,
        end=span.end,
        quote=span.quote,
        type="DATE",
        value="2021-05-04",
        mod="APPROX",
        earliest="2021-05-04",
    )
    table = list_times(set_scene(replace(RECORD, times=(time,)), look=make_test_look()))
    cells = [cell.plain for cell in table.rows[0].cells]
    assert cells == ["on Tuesday", "APPROX 2021-05-04", "2021-05-04", "", "date", "100%"]
