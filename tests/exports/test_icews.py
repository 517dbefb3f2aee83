"""ICEWS events."""

from __future__ import annotations

from dateline.exports.icews import FORMAT
from tests.exports.pages import make_record, write_table

NAMES = [
    *("Event ID", "Event Date", "Source Name", "Source Sectors", "Source Country", "Event Text", "CAMEO Code"),
    *("Intensity", "Target Name", "Target Sectors", "Target Country", "Story ID", "Sentence Number", "Publisher"),
    *("City", "District", "Province", "Country", "Latitude", "Longitude"),
]


def test_rows() -> None:
    """20 columns under their names; a code keeps its zeros."""
    names, *rows = write_table(FORMAT, make_record())
    assert names == NAMES
    assert {len(row) for row in rows} == {20}
    told = dict(zip(names, rows[1], strict=True))
    assert told["Event Date"] == "2019-09-24"
    assert (told["Source Name"], told["Source Sectors"], told["Source Country"]) == ("Ana Ruiz", "", "Chile")
    assert (told["Target Name"], told["Target Sectors"]) == ("army", "GOV")
    assert (told["CAMEO Code"], told["Intensity"]) == ("042", "1.9")
    assert (told["City"], told["District"], told["Province"], told["Country"]) == ("Lota", "", "Biobío", "Chile")
