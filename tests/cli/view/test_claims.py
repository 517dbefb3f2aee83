"""The table of statements."""

from __future__ import annotations

from typing import Any

import pytest
from msgspec.structs import replace

from dateline.cli.view.claims import list_statements
from dateline.cli.view.scene import set_scene
from dateline.schema import Source, Statement
from tests.cli.records import MAKER, find_all, make_record
from tests.cli.screens import make_test_look

RECORD = make_record()
TEXT = RECORD.document.text
OKORO, HOLM, *_ = (actor.id for actor in RECORD.actors)
MET = find_all(TEXT, "met")[0]
SAID = find_all(TEXT, "14 ferries had crossed without lights since March")[0]
STATEMENT = Statement(
    id="statement-1",
    evidence=(SAID,),
    maker=MAKER,
    confidence=0.8,
    source=Source(SAID.start, SAID.end, "Okoro", OKORO),
    content=(SAID,),
    kind="indirect",
    stance="asserts",
)


@pytest.mark.parametrize(
    ("fields", "cells"),
    [
        ({}, ["Anselm Okoro", "", "asserts", "indirect", "", "80%"]),
        ({"source": None}, ["not named", "", "asserts", "indirect", "", "80%"]),
        ({"source": Source(0, 6, "a boy")}, ["a boy", "", "asserts", "indirect", "", "80%"]),
        ({"via": HOLM}, ["Anselm Okoro", "", "asserts", "indirect", "Petra Holm", "80%"]),
        ({"channel": MET}, ["Anselm Okoro", "", "asserts", "indirect", "met", "80%"]),
        ({"cue": MET, "parent": "statement-0"}, ["Anselm Okoro", "met", "asserts", "indirect", "", "80%"]),
    ],
)
def test_statements(fields: dict[str, Any], cells: list[str]) -> None:
    """A source is told by its actor's name, else by its own words; the content is the evidence shown."""
    record = replace(RECORD, statements=(replace(STATEMENT, **fields),))
    row = list_statements(set_scene(record, look=make_test_look())).rows[0]
    assert [cell.plain for cell in row.cells] == cells
    assert row.evidence == (SAID,)


def test_statements_within_statements() -> None:
    """They stand right behind the one around them, each level marked, wherever the record has them."""
    parents = {"statement-1": "statement-3", "statement-2": None, "statement-3": None, "statement-4": "statement-1"}
    statements = tuple(
        replace(STATEMENT, id=name, source=Source(0, 1, name), parent=parent) for name, parent in parents.items()
    )
    rows = list_statements(set_scene(replace(RECORD, statements=statements), look=make_test_look())).rows
    assert [row.cells[0].plain for row in rows] == [
        "statement-2",
        "statement-3",
        "in it: statement-1",
        "in it: in it: statement-4",
    ]
