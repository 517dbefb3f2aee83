"""The shipped knowledge base: it is what its tables say, and what any page may ask of it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.kb import KnowledgeBase
from dateline.kb.folders import SHIPPED
from dateline.kb.keys import name_key
from dateline.kb.layer import Question
from tools import build_kb

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def base() -> KnowledgeBase:
    """The shipped knowledge base."""
    return KnowledgeBase.open(SHIPPED)


def test_it_is_fresh() -> None:
    """Made from the tables as they are; if not, `make build` makes it again."""
    assert build_kb.find_stale() == []


def test_a_changed_table_is_noticed() -> None:
    """Changed, new and gone inputs are named."""
    assert build_kb.find_changes({"a": "1", "b": "1", "c": "1"}, {"a": "1", "b": "2", "d": "1"}) == ["b", "c", "d"]


def test_a_missing_file_is_stale(tmp_path: Path) -> None:
    """The reason is that of opening it."""
    (reason,) = build_kb.find_stale(tmp_path / "none.sqlite")
    assert reason.startswith("D801")


def test_it_is_small_enough() -> None:
    """A package may weigh so much more for knowing the world."""
    assert SHIPPED.stat().st_size <= build_kb.MOST_BYTES


def test_keys_are_those_of_this_program(base: KnowledgeBase) -> None:
    """A name is found under the key that is made today: whoever changes `name_key` builds the file again."""
    rows = base.layers[0].ask(Question("SELECT number, name FROM entities WHERE number % 97 = 0", ()))
    keys = "SELECT 1 FROM names WHERE key = ? AND number = ?"
    assert len(rows) > 1_000
    lost = [name for number, name in rows if not base.layers[0].ask(Question(keys, (name_key(name), number)))]
    assert lost == []


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("Moscow", "geonames:524901"),
        ("Kiev", "geonames:703448"),
        ("the U.S.", "country:USA"),
        ("Ivorian", "country:CIV"),
        ("Sana\u2019a", "geonames:71137"),
        ("Laurel County", "geonames:4297480"),
        ("Russland", "country:RUS"),
        ("Vladimir Putin", "wikidata:Q7747"),
        ("Elon Musk", "person:USA:elon-musk"),
        ("Strait of Hormuz", "place:strait-of-hormuz"),
    ],
)
def test_what_news_names(base: KnowledgeBase, name: str, first: str) -> None:
    """Capitals by new and old names, countries and their people, counties, presidents."""
    assert base.candidates(name)[0].id == first


def test_a_pronoun_is_no_country(base: KnowledgeBase) -> None:
    """Acronyms are found as they are written."""
    assert [entry.id for entry in base.candidates("us", types={"country"})] == []


def test_seats_stand_for_governments(base: KnowledgeBase) -> None:
    """Palaces and capitals, each with what it is."""
    for name, detail in (("Kremlin", "palace"), ("Caracas", "capital")):
        (entry,) = base.candidates(name, kinds={"metonym"})
        assert entry.type == "government"
        assert entry.detail is not None
        assert entry.detail.startswith(detail)


def test_who_was_president_then(base: KnowledgeBase) -> None:
    """On a day between two changes there is one, and it is sure."""
    found = [(holder.person.name, holder.fit) for holder in base.holders("FRA", "head_of_state", "2019-09-25")]
    assert found == [("Emmanuel Macron", "sure")]
    assert [one.person.name for one in base.holders_of("Secretary-General of the United Nations", "2019")] == [
        "António Guterres"
    ]


def test_members_change(base: KnowledgeBase) -> None:
    """Britain was in the European Union."""
    (union,) = [entry for entry in base.candidates("EU") if entry.type == "organization"]
    then, now = (
        {member.member.country for member in base.members(union.id, year)} for year in ("2010-01-01", "2024-01-01")
    )
    assert "GBR" in then - now
    assert "FRA" in then & now


def test_licences_are_told(base: KnowledgeBase) -> None:
    """GeoNames asks for its name."""
    notices = {name: notice for name, _, notice in base.layers[0].licences()}
    assert "Creative Commons BY 4.0" in notices["GeoNames"]


@pytest.mark.parametrize(("local", "english"), [("Toscana", "Tuscany"), ("Köln", "Cologne"), ("Makkah", "Mecca")])
def test_what_english_calls_places(base: KnowledgeBase, local: str, english: str) -> None:
    """Divisions and cities are shown by their English names and found by their own."""
    assert base.candidates(local)[0].name == english
    assert base.candidates(english)[0].id == base.candidates(local)[0].id
