"""Somebody's country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.annotate.coreference.known.owned import join_owned
from tests.annotate.coreference.known.worlds import make_world, spoke

if TYPE_CHECKING:
    from dateline.annotate.coreference.known.world import World

NAMES = (("Germany", "country"), ("France", "country"), ("Angela Merkel", "person"))
HERS = "Her/PRON/nmod:poss/2 country/NOUN/nsubj/3 spoke/VERB/root/0 ./PUNCT/punct/3"


def test_her_country_is_where_she_is_at_home() -> None:
    """Whoever "her" is put together with tells it."""
    world = make_world(spoke("Germany"), spoke("France"), spoke("Angela", "Merkel"), HERS, names=NAMES)
    found = {tuple(chain) for chain in join_owned(world, _ordered(world))}
    country = next(index for index, phrase in enumerate(world.phrases) if phrase.form == "description")
    assert (0, country) in found


def _ordered(world: World) -> list[list[int]]:
    """Return the chains with the pronoun put to the woman and her country to France."""
    her = next(index for index, phrase in enumerate(world.phrases) if phrase.form == "pronoun")
    country = next(index for index, phrase in enumerate(world.phrases) if phrase.form == "description")
    return [[0], [1, country], [2, her]]


def test_nobody_known_moves_nothing() -> None:
    """Where nobody knows who "her" is all stays."""
    world = make_world(spoke("Germany"), HERS, names=NAMES)
    chains = [[index] for index in range(len(world.phrases))]
    assert join_owned(world, chains) == chains
