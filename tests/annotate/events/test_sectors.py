"""Sectors of actors."""

from __future__ import annotations

import pytest

from dateline.annotate.events.sectors import sector_of
from dateline.schema import Actor, ActorType


@pytest.mark.parametrize(
    ("name", "type_", "sector"),
    [
        ("Kenyan army", "organization", "MIL"),
        ("members of the opposition", "group", None),
        ("police", "group", "COP"),
        ("former president", "person", "ELI"),
        ("Ministry of Health", "government", "GOV"),
        ("Kenya", "country", None),
        ("northern rebels", "armed_group", "REB"),
        ("Lake Force", "armed_group", "REB"),
        ("two women", "group", "CVL"),
        ("Libyans", "group", "CVL"),
        ("ethnic Albanians", "group", "CVL"),
        ("Iraqi Kurds", "group", "CVL"),
        ("a Kenyan", "person", "CVL"),
        ("NATO", "organization", "IGO"),
    ],
)
def test_nouns_tell_the_sector(name: str, type_: ActorType, sector: str | None) -> None:
    """The last noun before "of"; the type where no noun does; countries have none."""
    actor = Actor(id="a", evidence=(), maker="test", confidence=1.0, name=name, type=type_)
    assert sector_of(actor) == sector


@pytest.mark.parametrize(("day", "sector"), [("2014-03-02", "GOV"), ("2019", "ELI"), ("1999-05", None), (None, "GOV")])
def test_known_offices_tell_the_sector(day: str | None, sector: str | None) -> None:
    """Of who is named alone, by the day of the page."""
    actor = Actor(
        id="a",
        evidence=(),
        maker="test",
        confidence=1.0,
        name="Barack Obama",
        type="person",
        kb={"dateline": "person:USA:barack-obama"},
    )
    assert sector_of(actor, day=day) == sector


def test_titles_come_first() -> None:
    """What is said beside a name."""
    actor = Actor(id="a", evidence=(), maker="test", confidence=1.0, name="Ana Ruiz", type="person")
    assert sector_of(actor, ["General"]) == "MIL"
    assert sector_of(actor) is None
