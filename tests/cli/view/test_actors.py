"""Tables of actors and places."""

from __future__ import annotations

from msgspec.structs import replace

from dateline.cli.view.actors import list_actors, list_places
from dateline.cli.view.scene import Scene, set_scene
from dateline.schema import Place, PlaceMention, Role, Span
from tests.cli.records import MAKER, find_all, make_record
from tests.cli.screens import make_test_look

RECORD = make_record()
SCENE = set_scene(RECORD, look=make_test_look())


def read_actors(scene: Scene) -> list[list[str]]:
    """Return the plain cells of all rows."""
    return [[cell.plain for cell in row.cells] for row in list_actors(scene).rows]


def test_actors_named_most_often_come_first() -> None:
    """Then those that the page names first; type, country, count, sureness and other names stand beside."""
    assert read_actors(SCENE) == [
        ["Dravia", "country", "DRV", "", "", "4", "93%", "Dravian"],
        ["Kiribia", "country", "KIR", "", "", "2", "93%", ""],
        ["Anselm Okoro", "person", "KIR", "", "", "2", "93%", "Okoro"],
        ["Petra Holm", "person", "DRV", "", "", "2", "93%", "Holm"],
        ["River Union", "organization", "", "", "", "1", "93%", ""],
    ]


def test_roles_and_relations_have_columns() -> None:
    """What an actor is comes with its country and status, and for whom it acts beside it."""
    first, country = RECORD.actors[0], RECORD.actors[-1]
    role = Role(title="transport minister", of=country.id, status="former", held_to="2019", evidence=first.evidence)
    record = replace(RECORD, actors=(replace(first, roles=(role,), acts_for=(country.id,)), country))
    cells = read_actors(set_scene(record, look=make_test_look()))[0]
    assert cells[3:5] == [f"transport minister of {country.name} (former, until 2019)", f"acts for {country.name}"]


def test_a_hostile_name_is_made_harmless() -> None:
    """A name from a page cannot carry an escape sequence into a table."""
    record = replace(RECORD, actors=(replace(RECORD.actors[0], name="An\x1b[2Jselm"),))
    assert read_actors(set_scene(record, look=make_test_look()))[0][0] == "An␛[2Jselm"


def test_places() -> None:
    """A place with a point shows it as maps do; one that is not known shows none. Uses for a government are counted."""
    span = find_all(RECORD.document.text, "Mbandaka")[0]
    mentions = (PlaceMention(span.start, span.end, span.quote, "place"),)
    metonyms = (PlaceMention(span.start, span.end, span.quote, "metonym"),) * 2
    place = Place(
        id="place-1",
        evidence=(Span(span.start, span.end, span.quote),),
        maker=MAKER,
        confidence=0.5,
        name="Mbandaka",
        lat=0.04865,
        lon=18.2603,
        country="COD",
        admin1="Équateur",
        kb={"geonames": "2312888"},
        precision="city",
        mentions=mentions,
    )
    unknown = replace(place, name="Bikoro", lat=None, lon=None, kb={}, admin1=None, precision="point")
    south = replace(place, name="Équateur", lat=-1.0, lon=-18.26, precision="admin1", mentions=metonyms)
    record = replace(RECORD, places=(place, unknown, south))
    cells = [[cell.plain for cell in row.cells] for row in list_places(set_scene(record, look=make_test_look())).rows]
    assert cells == [
        ["Équateur", "province", "", "COD", "1.00°S 18.26°W", "2", "2", "50%"],
        ["Mbandaka", "town", "Équateur", "COD", "0.05°N 18.26°E", "1", "", "50%"],
        ["Bikoro", "unknown", "", "COD", "", "1", "", "50%"],
    ]
