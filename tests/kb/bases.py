"""A small knowledge base of an invented world: two countries, their cities, a president and a league."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.kb.base import KnowledgeBase
from dateline.kb.entries import Role
from dateline.kb.records import Entity, Named, Office, Source
from dateline.kb.writer import Writer, write_new

if TYPE_CHECKING:
    from pathlib import Path

HERE = Source("here", "Apache-2.0", "written for tests")
LIMA, LIMA_OHIO, PERU = 3936456, 4517009, 3932488


def make_base(path: Path) -> KnowledgeBase:
    """Write the small knowledge base and open it."""
    with write_new(path) as writer:
        fill(writer)
    return KnowledgeBase.open(path)


def fill(writer: Writer) -> None:
    """Write all that the small world holds."""
    writer.add_source(HERE)
    peru = writer.add(
        Entity(
            type="country",
            name="Peru",
            key="country:PER",
            geonames=PERU,
            prior=0.95,
            country="PER",
            lat=-10,
            lon=-76,
            source="here",
            names=(Named("Peruvian", "demonym"), Named("PE", "acronym", "PE"), Named("Pérou", "alias", None, "fr")),
            ids={"iso3166-1": "PER", "iso3166-1-alpha2": "PE", "wikidata": "Q419"},
        )
    )
    chile = writer.add(Entity(type="country", name="Chile", key="country:CHL", prior=0.95, country="CHL"))
    writer.add(Entity(type="admin1", name="Lima Province", geonames=3936455, country="PER", prior=0.5))
    for number, country, people, admin1 in ((LIMA_OHIO, "USA", 36_000, None), (LIMA, "PER", 7_700_000, 3936455)):
        city = Entity(
            type="city",
            name="Lima",
            geonames=number,
            prior=people / 10_000_000,
            country=country,
            admin1=admin1,
            population=people,
            lat=-12.04318,
            lon=-77.02824,
        )
        writer.add(city)
    government = writer.add(Entity(type="government", name="Government of Peru", key="government:PER", country="PER"))
    writer.add_names(government, Named("Lima", "metonym", "capital"))
    fill_actors(writer, peru=peru, chile=chile)


def fill_actors(writer: Writer, *, peru: int, chile: int) -> None:
    """Write who acts in the small world."""
    ana = writer.add(Entity(type="person", name="Ana Ruiz", key="wikidata:Q1001", country="PER", prior=0.6))
    leo = writer.add(Entity(type="person", name="Leo Paz", key="person:PER:leo-paz", country="PER", prior=0.6))
    for person, start, end in ((leo, "2011", "2016-07"), (ana, "2016-07-28", None)):
        office = Office(
            country="PER", kind="head_of_state", office="President of Peru", person=person, start=start, end=end
        )
        writer.add_office(office)
    league = writer.add(
        Entity(
            type="organization",
            name="Andean League",
            key="organization:andean-league",
            prior=0.7,
            names=(Named("AL", "acronym", "AL"),),
            notes={"subtype": "alliance"},
        )
    )
    court = writer.add(Entity(type="organization", name="Court of the League", key="organization:court"))
    writer.add_parent(court, league)
    writer.add_member(league, peru, start="1990", end=None)
    writer.add_member(league, chile, start="1990", end="2006-04-22")
    writer.add_role(Role(noun="presidenta", office="president", kind="head_of_state", is_feminine=True))
