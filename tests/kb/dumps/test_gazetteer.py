"""Rows of GeoNames' dumps."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from dateline.errors import KnowledgeError
from dateline.kb.dumps.gazetteer import Gazetteer, read_feature, refuse_line
from dateline.kb.schema import create_tables
from dateline.kb.writer import Writer
from tests.kb.bases import fill
from tests.kb.dumps.dumps import feature, features


@pytest.fixture
def gazetteer() -> Iterator[Gazetteer]:
    """A gazetteer over the small world."""
    file = sqlite3.connect(":memory:")
    create_tables(file)
    writer = Writer(file)
    fill(writer)
    yield Gazetteer(writer)
    file.close()


@pytest.mark.parametrize(
    ("cls", "code", "people", "type_"),
    [
        ("P", "PPL", "12", "city"),
        ("P", "PPL", "0", None),
        ("P", "PPLA2", "0", "city"),
        ("A", "ADM1", "0", "admin1"),
        ("A", "ADM2", "0", "admin2"),
        ("A", "ADM3", "0", None),
        ("A", "PCLI", "0", "country"),
        ("H", "SEA", "0", "place"),
        ("S", "HTL", "0", None),
    ],
)
def test_which_features_are_kept(cls: str, code: str, people: str, type_: str | None) -> None:
    """Inhabited places and seats, states, countries, and what a page calls a region."""
    assert read_feature(feature(1, "x", cls=cls, code=code, country="PE", people=people).split("\t")).type == type_


def test_places_get_their_state_their_names_and_their_country(gazetteer: Gazetteer) -> None:
    """States come before their cities or with the table of codes; airports' codes are no names."""
    gazetteer.add_code("PE.15\tLima region\tLima region\t3936451")
    for line in features():
        gazetteer.add_feature(line)
    ask = gazetteer.writer.file.execute
    assert ask("SELECT country, admin1, population FROM entities WHERE number = 3931276").fetchone() == (
        "PER",
        3691148,
        117_000,
    )
    assert ask("SELECT admin1 FROM entities WHERE number = 3936456").fetchone() == (3936451,)
    assert sorted(ask("SELECT key FROM names WHERE number = 3931276")) == [("puno",), ("пуно",)]
    assert ask("SELECT name, lat FROM entities WHERE number = 3932488").fetchone() == ("Peru", -900_000)
    assert ask("SELECT count(*) FROM entities WHERE number IN (3900001, 3900003)").fetchone() == (0,)


def test_names_by_language(gazetteer: Gazetteer) -> None:
    """Wikidata's ids are ids, historic names are former ones, links are neither."""
    gazetteer.add_feature(features()[2])
    for line in (
        "1\t3931276\tfr\tPouno\t\t\t\t\t\t",
        "2\t3931276\twkdt\tQ205057\t\t\t\t\t\t",
        "3\t3931276\tlink\thttps://example.org\t\t\t\t\t\t",
        "4\t3931276\t\tSan Carlos\t\t\t\t1\t\t",
        "5\t1\ten\tElsewhere\t\t\t\t\t\t",
    ):
        gazetteer.add_name(line)
    ask = gazetteer.writer.file.execute
    kinds = "SELECT n.key, k.name, n.language FROM names n JOIN kinds k ON k.code = n.kind WHERE number = 3931276"
    assert sorted(ask(kinds + " AND k.name <> 'name'")) == [
        ("pouno", "alias", "fr"),
        ("san carlos", "former", None),
        ("пуно", "alias", None),
    ]
    assert ask("SELECT value FROM ids WHERE number = 3931276").fetchall() == [("Q205057",)]
    assert ask("SELECT count(*) FROM names WHERE key = 'elsewhere'").fetchone() == (0,)


@pytest.mark.parametrize("line", ["", "one\ttwo", "x" + feature(1, "x", cls="P", code="PPL", country="PE")])
def test_other_files_are_refused(gazetteer: Gazetteer, line: str) -> None:
    """A row of another shape is a value error, which becomes one with file and line."""
    with pytest.raises(ValueError, match=r"column|invalid literal"):
        gazetteer.add_feature(line)
    error = refuse_line(Path("a.zip"), 12, ValueError("2 columns, not 19"))
    assert isinstance(error, KnowledgeError)
    assert str(error).startswith("D805: a.zip, line 12: 2 columns, not 19")
