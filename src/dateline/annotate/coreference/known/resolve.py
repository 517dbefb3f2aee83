"""All that knowledge makes certain of a page: groups of phrases in, the same with more phrases in them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.annotate.coreference.known.focus import find_focus
from dateline.annotate.coreference.known.governments import find_governments
from dateline.annotate.coreference.known.offices import find_persons
from dateline.annotate.coreference.known.places import find_places
from dateline.annotate.coreference.known.reflexives import find_reflexives, find_speakers

if TYPE_CHECKING:
    from dateline.annotate.coreference.known.world import World


def resolve(world: World) -> dict[int, int]:
    """Return the groups of a page by index of the phrase, with descriptions whose meaning is known among them."""
    groups = dict(world.groups)
    for find in (find_places, find_persons, find_governments, find_focus):
        for index, group in find(world):
            groups.setdefault(index, group)
    unused = max(groups.values(), default=-1) + 1
    certain = (*find_reflexives(world), *find_speakers(world))
    for number, (first, second) in enumerate(certain, unused):
        groups.setdefault(second, groups.setdefault(first, number))
    return groups
