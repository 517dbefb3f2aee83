"""Tables of trust indicators and of facts that plug-ins bring."""

from __future__ import annotations

from msgspec.structs import replace

from dateline.cli.view.others import list_extras, list_trust
from dateline.cli.view.scene import set_scene
from tests.cli.records import make_record
from tests.cli.screens import make_test_look

RECORD = make_record()


def test_trust_indicators_that_were_found_come_first() -> None:
    """The heading counts them, and each row that was found cites its words."""
    table = list_trust(set_scene(RECORD, look=make_test_look()))
    assert table.count == "1 of 2"
    assert [row.cells[0].plain for row in table.rows] == ["journalist expertise", "best practices"]
    assert [bool(row.evidence) for row in table.rows] == [True, False]


def test_facts_of_plug_ins() -> None:
    """A kind nobody knew before gets a table: its own fields as columns, its evidence as quotes."""
    handle = {
        "id": "handle-1",
        "evidence": [{"start": 0, "end": 4, "quote": "Home"}],
        "maker": "handles@1",
        "confidence": 1.0,
        "network": "\x1b[2Jmastodon",
        "followers": 12,
        "labels": ["a", "b"],
        "note": None,
    }
    record = replace(RECORD, extra={"social_handles": (handle,), "empty": ()})
    (table,) = list_extras(set_scene(record, look=make_test_look()))
    assert table.title == "Social handles"
    assert [column.title for column in table.columns] == ["network", "followers", "labels", "note", "sure"]
    assert [cell.plain for cell in table.rows[0].cells] == ["␛[2Jmastodon", "12", '["a","b"]', "", "100%"]
    assert [span.quote for span in table.rows[0].evidence] == ["Home"]


def test_evidence_in_another_shape_is_not_quoted() -> None:
    """A plug-in that gives evidence in a shape of its own spoils no view."""
    record = replace(RECORD, extra={"odd": ({"evidence": "everywhere", "what": "x"},)})
    (table,) = list_extras(set_scene(record, look=make_test_look()))
    assert table.rows[0].evidence == ()
