"""Rows of GDELT 2.0."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.exports.gdelt import COLUMNS as OURS
from dateline.imports.base import RowError
from dateline.imports.gdelt import COLUMNS, read
from tests.imports.rows import GDELT


def test_a_row() -> None:
    """Codes lead to PLOVER, FIPS to ISO; their class and score stay."""
    event = read(GDELT)
    assert (event.their_id, event.type, event.mode, event.cameo) == ("410000001", "CONSULT", "visit", "042")
    assert (event.quad, event.goldstein) == (1, 1.9)
    assert (event.actor.name, event.actor.country, event.recipient.country) == ("CHILE", "CHL", None)
    assert (event.day, event.reported) == (date(2019, 9, 24), date(2019, 9, 25))
    assert (event.place_name, event.place_country) == ("Lota, Biobío, Chile", "CHL")
    assert (event.uri, event.row) == ("https://news.example/lota", GDELT)


def test_a_code_without_a_type() -> None:
    """The event stays, its type is unknown."""
    event = read(GDELT | {"EventCode": "010"})
    assert (event.type, event.cameo, event.contexts) == (None, "010", ())


@pytest.mark.parametrize(("column", "cell"), [("GlobalEventID", "x1"), ("Day", "2019"), ("EventCode", "--")])
def test_what_cannot_be_read(column: str, cell: str) -> None:
    """The reason names the cell."""
    with pytest.raises(RowError, match=cell):
        read(GDELT | {column: cell})


def test_regions_are_no_countries() -> None:
    """CAMEO has codes for Africa and Europe."""
    assert read(GDELT | {"Actor1CountryCode": "AFR"}).actor.country is None


def test_columns_are_those_of_the_export() -> None:
    """What goes out comes in."""
    assert tuple(column.name for column in OURS) == COLUMNS
