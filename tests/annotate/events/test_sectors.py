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
    ],
)
def test_nouns_tell_the_sector(name: str, type_: ActorType, sector: str | None) -> None:
    """The last noun before "of"; the type where no noun does; countries have none."""
    actor = Actor(id="a", evidence=(), maker="test", confidence=1.0, name=name, type=type_)
    assert sector_of(actor) == sector


def test_titles_come_first() -> None:
    """What is said beside a name."""
    actor = Actor(id="a", evidence=(), maker="test", confidence=1.0, name="Ana Ruiz", type="person")
    assert sector_of(actor, ["General"]) == "MIL"
    assert sector_of(actor) is None
