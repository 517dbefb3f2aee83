"""All that is certain of a page."""

from __future__ import annotations

from dateline.annotate.coreference.known.resolve import resolve
from tests.annotate.coreference.known.worlds import make_world, said, spoke

NAMES = (("Mali", "country"), ("Malian", "country"))


def test_descriptions_join_the_groups_of_what_they_stand_for() -> None:
    """What was certain before stays as it was."""
    world = make_world(spoke("Mali"), said("country", before="Sahel"), said("country"), names=NAMES)
    groups = resolve(world)
    assert groups == {**world.groups, 1: world.groups[0], 2: world.groups[0]}


def test_an_empty_page() -> None:
    """Nothing in, nothing out."""
    assert resolve(make_world("Rain/NOUN/root/0")) == {}
