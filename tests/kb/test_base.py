"""The knowledge base as a caller sees it."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dateline.kb.base import KnowledgeBase, shared_base
from dateline.kb.own import add_actors
from tests.kb.bases import LIMA, make_base

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def base(tmp_path: Path) -> KnowledgeBase:
    """The small world."""
    return make_base(tmp_path / "small.sqlite")


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("Lima", ["geonames:3936456", "geonames:4517009", "government:PER"]),
        ("LIMA", ["geonames:3936456", "geonames:4517009", "government:PER"]),
        ("perou", ["country:PER"]),
        ("Peruvian", ["country:PER"]),
        ("PE", ["country:PER"]),
        ("pe", []),
        ("Nowhere", []),
        ("", []),
    ],
)
def test_candidates_of_a_name(base: KnowledgeBase, name: str, ids: list[str]) -> None:
    """Likeliest first; an acronym only where it is written as one."""
    assert [entry.id for entry in base.candidates(name)] == ids


def test_candidates_of_some_types_and_kinds(base: KnowledgeBase) -> None:
    """A caller that looks for cities gets no government, and one that looks for metonyms nothing else."""
    assert [entry.country for entry in base.candidates("Lima", types={"city"})] == ["PER", "USA"]
    assert [entry.id for entry in base.candidates("Lima", kinds={"metonym"})] == ["government:PER"]


def test_an_entry_has_what_is_known(base: KnowledgeBase) -> None:
    """Points in degrees, ids of the state, nothing in place of what is unknown."""
    (lima, *_) = base.candidates("Lima")
    assert (lima.lat, lima.lon, lima.admin1, lima.population) == (-12.04318, -77.02824, "geonames:3936455", 7_700_000)
    (ana,) = base.candidates("Ana Ruiz")
    assert (ana.lat, ana.population, ana.source) == (None, None, None)


def test_entities_by_their_ids(base: KnowledgeBase) -> None:
    """By our id, and by those of others."""
    peru = base.entity("country:PER")
    assert peru is not None
    assert base.find("wikidata", "Q419") == base.find("geonames", "3932488") == (peru,)
    assert base.ids("country:PER")["geonames"] == "3932488"
    assert base.ids(f"geonames:{LIMA}") == {"geonames": str(LIMA)}
    assert base.entity("country:XXX") is None
    assert base.entity("geonames:no-number") is None
    assert base.find("wikidata", "Q0") == ()


@pytest.mark.parametrize(
    ("date", "holders"),
    [
        ("2015-01-01", [("Leo Paz", "sure")]),
        ("2016-07-10", [("Leo Paz", "possible")]),
        ("2016-07-28", [("Ana Ruiz", "sure"), ("Leo Paz", "possible")]),
        ("2024", [("Ana Ruiz", "sure")]),
        ("1990", []),
    ],
)
def test_holders_on_a_day(base: KnowledgeBase, date: str, holders: list[tuple[str, str]]) -> None:
    """Whoever may have been in office, the surest first."""
    assert [(holder.person.name, holder.fit) for holder in base.holders("PER", "head_of_state", date)] == holders


def test_holders_by_the_name_of_the_office(base: KnowledgeBase) -> None:
    """Offices of organizations have no country, but a name."""
    assert [holder.person.name for holder in base.holders_of("president of Peru", "2015")] == ["Leo Paz"]


def test_offices_of_a_person(base: KnowledgeBase) -> None:
    """All of them, with their dates."""
    assert [(one.office, one.start, one.end) for one in base.offices("wikidata:Q1001")] == [
        ("President of Peru", "2016-07-28", None)
    ]


def test_members_at_any_time_and_on_a_day(base: KnowledgeBase) -> None:
    """Chile left the league."""
    league = "organization:andean-league"
    assert [member.member.name for member in base.members(league)] == ["Chile", "Peru"]
    assert [member.member.name for member in base.members(league, "2010")] == ["Peru"]
    assert [member.of.name for member in base.memberships("country:CHL", "2000")] == ["Andean League"]


def test_parts_and_roles_and_notes(base: KnowledgeBase) -> None:
    """What a court is a part of, what a noun means, what else is said."""
    assert [entry.name for entry in base.parents("organization:court")] == ["Andean League"]
    assert [(role.kind, role.is_feminine) for role in base.roles("Presidenta")] == [("head_of_state", True)]
    assert base.notes("organization:andean-league") == {"subtype": "alliance"}


def test_the_users_own_actors_win(base: KnowledgeBase, tmp_path: Path) -> None:
    """They come first among candidates, replace what has the same id, and hold the offices alone."""
    table = tmp_path / "mine.csv"
    table.write_text(
        "name,type,country,aliases,wikidata,office,office_kind,start\n"
        "Lima,organization,,,,,,\n"
        "Ana Ruiz de Lara,person,PER,Ana Ruiz,Q1001,President of Peru,head_of_state,2016-07-28\n"
    )
    add_actors(table, to=tmp_path / "own.sqlite")
    both = KnowledgeBase.open(base.layers[0].path, own=tmp_path / "own.sqlite")
    assert [entry.type for entry in both.candidates("Lima")] == ["organization", "city", "city", "government"]
    assert [entry.name for entry in both.candidates("Ana Ruiz")] == ["Ana Ruiz de Lara"]
    assert [holder.person.name for holder in both.holders("PER", "head_of_state", "2020")] == ["Ana Ruiz de Lara"]
    assert [holder.person.name for holder in both.holders("PER", "head_of_state", "2015")] == ["Leo Paz"]


@given(text=st.text(alphabet=st.characters(), max_size=30))
@example(text="\ud800")
@example(text="geonames:99999999999999999999")
@example(text="geonames:\N{SUPERSCRIPT TWO}")
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_may_be_asked_for(base: KnowledgeBase, text: str) -> None:
    """Nothing that a page or a user can hold raises."""
    assert isinstance(base.candidates(text), tuple)
    assert base.find("geonames", text) == base.find("wikidata", text) == ()
    assert base.entity(text) is None
    assert base.ids(text) == {}
    assert base.holders(text, text, "2019") == ()


def test_one_base_serves_threads_and_processes(base: KnowledgeBase) -> None:
    """Threads ask at the same time; a copy that went through pickle knows the same."""
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(base.entity, ["country:PER"] * 40))
    assert len(set(answers)) == 1
    copy = pickle.loads(pickle.dumps(base))  # noqa: S301 - our own
    assert copy.candidates("Lima") == base.candidates("Lima")


def test_a_process_opens_a_base_once(base: KnowledgeBase) -> None:
    """All callers of a process share one."""
    path = base.layers[0].path
    assert shared_base(path) is shared_base(path)
