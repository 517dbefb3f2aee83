"""From what Wikidata says to what is known."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.kb.base import KnowledgeBase
from dateline.kb.dumps.building import Dumps, build_base
from dateline.kb.dumps.merging import tell_office
from tests.kb.bases import make_base
from tests.kb.dumps.dumps import write_wikidata

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def base(tmp_path: Path) -> KnowledgeBase:
    """The small world with the small dump on top of it."""
    make_base(tmp_path / "small.sqlite")
    dump = write_wikidata(tmp_path / "dump.json.gz")
    out = build_base(tmp_path / "large.sqlite", Dumps(wikidata=dump), base=tmp_path / "small.sqlite")
    return KnowledgeBase.open(out)


@pytest.mark.parametrize(
    ("name", "type_", "country"),
    [
        ("Lighthouse Party", "organization", "PER"),
        ("LP", "organization", "PER"),
        ("Customs Agency", "government", "PER"),
        ("Red Dawn", "armed_group", "PER"),
        ("Ana María Ruiz", "person", "PER"),
        ("Leo Paz", "person", "PER"),
        ("Perú", "country", "PER"),
    ],
)
def test_actors_are_known_by_all_their_names(base: KnowledgeBase, name: str, type_: str, country: str) -> None:
    """Types come from the classes of classes, countries as ISO codes."""
    entry = base.candidates(name)[0]
    assert (entry.type, entry.country) == (type_, country)


def test_what_is_no_actor_is_not_known(base: KnowledgeBase) -> None:
    """A contest is no organization, a person without office no actor here."""
    assert base.candidates("Andes Song Contest") == base.candidates("Eva Luna") == ()


def test_offices_are_joined_with_those_of_the_tables(base: KnowledgeBase) -> None:
    """A spell that is known already is not told twice; the kind comes from the country's own claims or the name."""
    known = [(one.kind, one.start, one.end, one.certainty) for one in base.offices("wikidata:Q1001")]
    assert known == [
        ("foreign_minister", "2011", "2014-02", "wikidata"),
        ("head_of_state", "2016-07-28", None, None),
    ]
    assert [one.person.name for one in base.holders("PER", "head_of_state", "2003")] == ["Leo Paz"]


def test_a_person_of_the_tables_is_known_again(base: KnowledgeBase) -> None:
    """By name and country where the tables have no id: one person, with the spells of both."""
    (leo,) = base.candidates("Leo Paz")
    assert leo.id == "person:PER:leo-paz"
    assert base.find("wikidata", "Q1002")[0].id == leo.id
    assert [(one.start, one.end) for one in base.offices(leo.id)] == [("2001-07-28", "2006-07-28"), ("2011", "2016-07")]


def test_relations_and_ids(base: KnowledgeBase) -> None:
    """Members, parents, and the ids of places."""
    assert [member.member.name for member in base.members("wikidata:Q2002")] == ["Lighthouse Party"]
    assert [entry.name for entry in base.parents("wikidata:Q2003")] == ["Ministry of Trade"]
    assert base.ids("geonames:3936456")["wikidata"] == "Q2868"
    assert "Wikidata" in [name for name, _, _ in base.layers[0].licences()]


@pytest.mark.parametrize(
    ("label", "kind"),
    [
        ("Minister of Foreign Affairs of Peru", "foreign_minister"),
        ("Foreign Secretary", "foreign_minister"),
        ("Minister for Defence", "defence_minister"),
        ("member of the National Assembly", "legislator"),
        ("Mayor of Lima", "other"),
    ],
)
def test_kinds_of_offices_by_their_names(label: str, kind: str) -> None:
    """Where no country says that it is its head's."""
    assert tell_office(label) == kind
