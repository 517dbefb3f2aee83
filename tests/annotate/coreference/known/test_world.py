"""A page as knowledge meets it."""

from __future__ import annotations

from tests.annotate.coreference.known.worlds import make_world, said, spoke
from tests.annotate.coreference.parses import ENVOY, KOFI, TOGO


def test_groups_by_what_they_are() -> None:
    """Countries by their codes, persons by their names, homes by what stands beside these."""
    world = make_world(ENVOY, names=(TOGO, KOFI), day="2019-09-25T10:00")
    (person,) = world.persons
    assert world.countries.keys() == {"TGO"}
    assert [name.text for name in world.persons[person]] == ["Kofi Amegah"]
    assert (world.date, world.country_at) == ("2019-09-25", {0: "TGO"})
    assert world.ids[person] == frozenset()
    assert world.country_of(world.phrases[0]) == "TGO"


def test_whom_the_knowledge_base_has() -> None:
    """A name may be several people's."""
    world = make_world(spoke("Angela", "Merkel"), said("envoy"), names=(("Angela Merkel", "person"),))
    assert [len(ids) > 0 for ids in world.ids.values()] == [True]
    assert world.date is None
