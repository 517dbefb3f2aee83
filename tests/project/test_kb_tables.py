"""The compiler of the knowledge base: tables in, entities out, and mistakes told with their place."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest

from dateline.errors import KnowledgeError
from dateline.kb.base import KnowledgeBase
from dateline.kb.records import Entity
from dateline.kb.writer import write_new
from tools.kb_countries import OWN, has_article
from tools.kb_places import is_alias, plain_name
from tools.kb_regions import Town, find_middle, read_divisions, read_towns
from tools.kb_tables import Tables

if TYPE_CHECKING:
    from pathlib import Path

GOOD = {
    "offices": "country,office,kind,holder,aliases,start,end,wikidata,certainty,source\n"
    "PER,President of Peru,head_of_state,Leo Paz,Paz,2011,2016-07,,medium,here\n"
    ",Secretary-General of the League,other,Leo Paz,,2017,,Q1002,high,here\n",
    "persons": "name,country,calling,aliases\nLeo Paz,PER,politics,\nAna Sol,CHL,business,Anita Sol\n",
    "landforms": "name,kind,country,lat,lon,aliases\nLake Azul,lake,PER,-12.5,-70,Azul\nCold Sea,sea,,-60,-90,\n",
    "organizations": "name,type,subtype,country,aliases,former,acronym,members,parent,wikidata,source\n"
    "Andean League,organization,bloc,,the League;the AL,Southern League,AL,PER;CHL:1990-2006,,Q7,here\n"
    "Court,organization,court,PER,,,,,Andean League,,here\n"
    "Red Dawn,armed_group,rebel,PER;CHL,,,,,,,here\n",
    "demonyms": "country,adjective,noun,plural,ambiguous\nPER,Peruvian,Peruvian,Peruvians,0\nCHL,Southern,,,1\n",
    "metonyms": "name,country,stands_for,kind,note\n"
    "Pizarro Palace,PER,presidency,palace,\nLima,PER,the League,capital,\nHollywood,PER,film_industry,district,\n"
    "Puno,PER,Puno authorities,capital,\n",
    "role_nouns": "noun,office,kind,feminine,status_hint\npresidenta,president,head_of_state,1,held\n",
    "regions": "name,adjective,members\nAndes,Andean,PER;CHL\n",
    "periphrases": "phrase,country,note\nland of the Incas,PER,\n",
}


def write_tables(folder: Path, **changes: str) -> Path:
    """Write the good tables, some of them with other rows."""
    for name, text in (GOOD | changes).items():
        (folder / f"{name}.csv").write_text(text, encoding="utf-8")
    return folder


def compile_tables(folder: Path) -> KnowledgeBase:
    """Compile tables into a small knowledge base with two countries."""
    with write_new(folder / "kb.sqlite") as writer:
        writer.add_source(OWN)
        for code, name in (("PER", "Peru"), ("CHL", "Chile")):
            writer.add(Entity(type="country", name=name, key=f"country:{code}", country=code))
            writer.add(Entity(type="government", name=f"Government of {name}", key=f"government:{code}", country=code))
        Tables(writer, folder).write()
    return KnowledgeBase.open(folder / "kb.sqlite")


def test_places_are_written_as_english_writes_them() -> None:
    """Marks of a transliteration go, letters of a Latin alphabet stay."""
    assert plain_name("Gambēla", "ETH") == "Gambela"
    assert plain_name("Ryazan’", "RUS") == "Ryazan"
    assert plain_name("Łódź", "POL") == "Łódź"


def test_persons_without_an_office_landforms_and_former_names(tmp_path: Path) -> None:
    """Who has an office too is one person; a sea has no country; what a body was called finds it."""
    base = compile_tables(write_tables(tmp_path))
    (leo,), (ana,) = base.candidates("Leo Paz"), base.candidates("Anita Sol")
    assert (leo.id, base.notes(leo.id)) == ("wikidata:Q1002", {})
    assert (ana.id, ana.country, base.notes(ana.id)) == ("person:CHL:ana-sol", "CHL", {"calling": "business"})
    (lake,), (sea,) = base.candidates("Azul"), base.candidates("Cold Sea")
    assert (lake.type, lake.country, lake.lat, base.notes(lake.id)) == ("place", "PER", -12.5, {"kind": "lake"})
    assert sea.country is None
    assert [(each.name, each.kind) for each in base.candidates("Southern League")] == [("Andean League", "former")]


def test_one_person_in_two_rows(tmp_path: Path) -> None:
    """Who led a country and then an organization is one, with the id that either row has."""
    (leo,) = compile_tables(write_tables(tmp_path)).candidates("Leo Paz")
    base = KnowledgeBase.open(tmp_path / "kb.sqlite")
    assert (leo.id, leo.country) == ("wikidata:Q1002", "PER")
    assert [holder.country for holder in base.offices(leo.id)] == ["PER", None]
    assert [entry.id for entry in base.candidates("Paz")] == [leo.id]


def test_bodies_and_their_relations(tmp_path: Path) -> None:
    """Members with years, parts, groups at home in several countries; an article does not hide an acronym."""
    base = compile_tables(write_tables(tmp_path))
    assert [(one.member.name, one.end) for one in base.members("wikidata:Q7")] == [("Chile", "2006"), ("Peru", None)]
    assert [entry.name for entry in base.parents("organization:PER:court")] == ["Andean League"]
    (dawn,) = base.candidates("Red Dawn")
    assert (dawn.country, base.notes(dawn.id)["countries"]) == (None, "PER;CHL")
    assert base.candidates("al") == ()


@pytest.mark.parametrize(
    ("name", "kind", "id_", "detail"),
    [
        ("Pizarro Palace", "metonym", "government:PER", "palace: presidency"),
        ("Lima", "metonym", "wikidata:Q7", "capital: the League"),
        ("Puno", "metonym", "government:PER:puno-authorities", "capital: Puno authorities"),
        ("Peruvians", "demonym", "country:PER", None),
        ("the Peruvian authorities", "alias", "government:PER", None),
        ("Southern", "adjective", "country:CHL", "ambiguous"),
        ("Andean", "adjective", "region:andes", None),
        ("the Land of the Incas", "description", "country:PER", None),
    ],
)
def test_words_that_stand_for_others(tmp_path: Path, name: str, kind: str, id_: str, detail: str | None) -> None:
    """Seats, peoples, regions and descriptions lead to whom they mean."""
    (entry,) = compile_tables(write_tables(tmp_path)).candidates(name)
    assert (entry.kind, entry.id, entry.detail) == (kind, id_, detail)


def test_what_stands_for_no_actor_is_left_out(tmp_path: Path) -> None:
    """Nobody speaks for the film industry."""
    assert compile_tables(write_tables(tmp_path)).candidates("Hollywood") == ()


@pytest.mark.parametrize(
    ("table", "row", "said"),
    [
        ("offices", "XYZ,President,head_of_state,Leo Paz,,2011,,,,", "row 4, column country: XYZ is no country"),
        ("offices", "PER,President,head_of_state,Leo Paz,,2011,2009,,,", "row 4, column end: 2009 lies before"),
        ("offices", "PER,President,head_of_state,,,2011,,,,", "row 4, column holder"),
        ("organizations", "Club,organization,,,,,,per,,,", "row 5, column members: 'per' is no member"),
        ("organizations", "Club,organization,,,,,,PER:1990,,,", "row 5, column members"),
        ("organizations", "Club,organization,,,,,,,No Such League,,", "row 5, column parent: no row has the name"),
        ("organizations", "Club,band,,,,,,,,,", "row 5, column type"),
        ("demonyms", "PER,Peruvian,,,maybe", "row 4, column ambiguous"),
    ],
)
def test_mistakes_are_told_with_their_place(tmp_path: Path, table: str, row: str, said: str) -> None:
    """File, row and column; no knowledge base is made."""
    write_tables(tmp_path, **{table: f"{GOOD[table]}{row}\n"})
    with pytest.raises(KnowledgeError, match=f"D804: .*{table}.csv, {said}"):
        compile_tables(tmp_path)
    assert not (tmp_path / "kb.sqlite").exists()


@pytest.mark.parametrize(
    ("towns", "middle"),
    [
        ([], (None, None)),
        ([Town(1, 10, 20)], (10, 20)),
        ([Town(3, 0, 10), Town(1, 0, 50)], (0, 19.7)),
        ([Town(1, 0, 179), Town(1, 0, -179)], (0, 180)),
    ],
)
def test_the_middle_of_towns(towns: list[Town], middle: tuple[float | None, float | None]) -> None:
    """Weighted by people, on either side of the 180th meridian too."""
    lat, lon = find_middle(towns)
    assert (lat, None if lon is None else abs(lon)) == pytest.approx(middle, abs=0.1)


def test_tables_of_packages(tmp_path: Path) -> None:
    """Towns refer to divisions by their row; divisions without a code of GeoNames are passed over."""
    (tmp_path / "divisions.tsv").write_text(
        "Puno\tPE-PUN\tPE.21\t3691148\tRegion\tPuno region|P\t1\t\t9\nOld\tPE-OLD\t\t\t\t\t1\t\t9\n"
        "Lampa\t\tPE.21.07\t3691149\t\t\t2\t1\t9\n"
    )
    (tmp_path / "towns.tsv").write_text("Lampa\t1\t1|3\t9\t2500\t-15.3\t-70.3\nSomewhere\t2\t\t9\t\t0\t0\n")
    divisions = dict(read_divisions(tmp_path / "divisions.tsv"))
    assert {row: (one.name, one.parent, one.aliases) for row, one in divisions.items()} == {
        1: ("Puno", None, ("Puno region", "P")),
        3: ("Lampa", "PE.21", ()),
    }
    assert read_towns(tmp_path / "towns.tsv") == {row: [Town(2500, -15.3, -70.3)] for row in (1, 3)}


@pytest.mark.parametrize(
    ("name", "people", "is_kept"),
    [
        ("Moskva", 1_000, True),
        ("MOW", 10_000_000, False),
        ("mo si ke", 10_000_000, False),
        ("Москва", 10_000_000, True),
        ("Москва", 1_960, False),
        ("Ys", 5_000, False),
    ],
)
def test_other_names_of_cities(name: str, people: int, is_kept: bool) -> None:  # noqa: FBT001 - columns of a table
    """Spellings of people are kept, those of machines and airports are not; other scripts for large cities."""
    assert is_alias(name, people) is is_kept


@pytest.mark.parametrize(
    ("name", "article"), [("United States", True), ("Netherlands", True), ("Cayman Islands", True), ("Peru", False)]
)
def test_articles_of_countries(name: str, article: bool) -> None:  # noqa: FBT001 - columns of a table
    """English has one for unions, islands and some others."""
    assert has_article(name) is article


def test_sqlite_can_do_what_is_needed() -> None:
    """Numbered parameters and tables without row ids are older than any supported Python's SQLite."""
    assert sqlite3.sqlite_version_info >= (3, 32)
