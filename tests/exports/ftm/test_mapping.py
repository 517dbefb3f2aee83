"""Entities of a record."""

from __future__ import annotations

from dateline.exports.ftm.mapping import Entity, make_entities
from tests.exports.pages import make_record


def values(entity: Entity, prop: str) -> list[str]:
    """Return the values of a property."""
    return [value.value for value in entity.values if value.prop == prop]


def test_entities() -> None:
    """The article, its actors, a post and who holds it, whom she acts for, and what happened."""
    entities = list(make_entities(make_record()))
    schemata = [entity.schema for entity in entities]
    assert schemata == [
        "Article",
        "Person",
        "Position",
        "Occupancy",
        "Representation",
        "LegalEntity",
        "PublicBody",
        *["Event"] * 4,
    ]
    article, person, post, occupancy, representation, _, army, event, *_ = entities
    assert person.id == "Q999999"
    assert (values(post, "name"), values(post, "organization")) == (["President, army"], [army.id])
    assert (values(occupancy, "holder"), values(occupancy, "post")) == ([person.id], [post.id])
    assert (values(occupancy, "status"), values(occupancy, "startDate")) == (["current"], ["2018"])
    assert values(representation, "client") == [army.id]
    assert (values(event, "date"), values(event, "organizer")) == (["2019-09-24"], [person.id])
    assert all(values(entity, "proof") == [article.id] for entity in entities[1:])
    assert {value.fact for value in person.values} == {"actor-1"}


def test_a_file_has_no_address() -> None:
    """Nothing is made into one."""
    article, *_ = make_entities(make_record(uri="lota.txt"))
    assert (values(article, "sourceUrl"), values(article, "fileName")) == ([], ["lota.txt"])
