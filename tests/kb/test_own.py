"""The user's own actors."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.errors import KnowledgeError
from dateline.kb.base import KnowledgeBase
from dateline.kb.own import add_actors, make_key, make_names
from dateline.kb.records import Named

if TYPE_CHECKING:
    from pathlib import Path

HEAD = "name,type,country,aliases,acronym,office,office_kind,start,end\n"


def test_actors_are_known_from_then_on(tmp_path: Path) -> None:
    """By name, alias and acronym; two rows of one person are one actor with two offices."""
    table = tmp_path / "mine.csv"
    table.write_text(
        HEAD + "Harbour Board,organization,GBR,The Board,HB,,,,\n"
        "Joan Pike,person,GBR,,,Chair of the Harbour Board,chair,2019,2021\n"
        "Joan Pike,person,GBR,J. Pike,,Mayor of Millport,mayor,2021-05,\n"
    )
    assert add_actors(table, to=tmp_path / "data" / "own.sqlite") == 2
    base = KnowledgeBase.open(tmp_path / "data" / "own.sqlite")
    assert [entry.name for entry in base.candidates("HB")] == ["Harbour Board"]
    (joan,) = base.candidates("J. Pike")
    assert [holder.kind for holder in base.offices(joan.id)] == ["chair", "mayor"]
    assert joan.source == "own"


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("Joan Pike,human,GBR,,,,,,", "row 2, column type"),
        ("Joan Pike,person,GBR,,,Mayor,,,", "row 2, column office_kind"),
        ("Joan Pike,person,,,,Mayor,mayor,,", "row 2, column office"),
        ("Harbour Board,organization,GBR,,,Mayor,mayor,,", "row 2, column office"),
        ("Joan Pike,person,GBR,,,Mayor,mayor,2021,2019", "row 2, column end"),
    ],
)
def test_a_wrong_row_changes_nothing(tmp_path: Path, row: str, said: str) -> None:
    """The file that was there stays, byte for byte."""
    own = tmp_path / "own.sqlite"
    (tmp_path / "good.csv").write_text(HEAD + "Harbour Board,organization,GBR,,,,,,\n")
    add_actors(tmp_path / "good.csv", to=own)
    before = own.read_bytes()
    (tmp_path / "bad.csv").write_text(HEAD + row + "\n")
    with pytest.raises(KnowledgeError, match=f"D804: .*{said}"):
        add_actors(tmp_path / "bad.csv", to=own)
    assert own.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.csv", "good.csv", "own.sqlite"]


@pytest.mark.parametrize(("key", "wikidata"), [("person:GBR:joan-pike", None), ("wikidata:Q7", "Q7")])
def test_keys(key: str, wikidata: str | None) -> None:
    """Wikidata's id where there is one, else type, country and name."""
    assert make_key("person", "GBR", "Joan Pike", wikidata=wikidata) == key
    assert make_key("organization", None, "Harbour Board") == "organization:harbour-board"


def test_further_names() -> None:
    """What is written in capitals, or given as one, is an acronym."""
    assert make_names(("the Board", "HB"), "HaBo") == (
        Named("HaBo", "acronym", "HaBo"),
        Named("the Board", "alias"),
        Named("HB", "acronym", "HB"),
    )
