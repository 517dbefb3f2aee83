"""Rows of ICEWS."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.exports.icews import COLUMNS as OURS
from dateline.imports.base import RowError
from dateline.imports.icews import COLUMNS, read
from tests.imports.rows import ICEWS


def test_a_row() -> None:
    """A code that lost its zero has it again; countries are told by name; the id is one with its day."""
    event = read(ICEWS)
    assert (event.their_id, event.cameo, event.type, event.quad) == ("20718170/2019-09-24", "042", "CONSULT", 1)
    assert (event.actor.country, event.place_name, event.place_country) == ("CHL", "Lota", "CHL")
    assert (event.day, event.reported, event.publisher) == (date(2019, 9, 24), date(2019, 9, 24), "The Example")


def test_a_row_without_a_day() -> None:
    """It has no id."""
    with pytest.raises(RowError, match="Event Date is empty"):
        read({name: cell for name, cell in ICEWS.items() if name != "Event Date"})


def test_columns_are_those_of_the_export() -> None:
    """What goes out comes in."""
    assert tuple(column.name for column in OURS) == COLUMNS
