"""Actors with their roles, countries and relations: actors by chain in, the same actors with these out."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from dateline.annotate.cast import BODIES
from dateline.annotate.identity import OWN
from dateline.annotate.relations.homes import Homes
from dateline.annotate.relations.lands import Lands
from dateline.annotate.relations.ties import Ties
from dateline.annotate.roles import find_roles
from dateline.schema import Actor, Role

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from dateline.annotate.cast import Cast
    from dateline.annotate.roles import FoundRole


def relate_actors(cast: Cast, actors: Mapping[int, Actor]) -> Iterator[Actor]:
    """Yield the actors of a page, by the chains they come from, with what ties them to each other."""
    roles = find_roles(cast)
    said = {chain: actor.country for chain, actor in actors.items()}
    homes = Homes(cast, Lands(cast), roles=roles, said=said)
    found = {chain: None if _is_of_the_world(actor) else homes.of(chain) for chain, actor in actors.items()}
    ties = Ties(cast, roles=roles, homes=found)
    for chain, actor in actors.items():
        yield msgspec.structs.replace(
            actor,
            country=found[chain],
            parent=_id_of(ties.parent(chain), actors),
            acts_for=tuple(actors[other].id for other in ties.acts_for(chain) if other in actors),
            roles=tuple(_make_role(role, ties, actors) for role in roles.get(chain, ())),
        )


def _is_of_the_world(actor: Actor) -> bool:
    """Tell whether the knowledge base has a body of no country: the General Assembly, wherever it is spoken of."""
    return actor.country is None and actor.type in BODIES and OWN in actor.kb


def _make_role(role: FoundRole, ties: Ties, actors: Mapping[int, Actor]) -> Role:
    return Role(
        title=role.title,
        of=_id_of(ties.owner(role), actors),
        status=role.status,
        held_from=role.start,
        held_to=role.end,
        evidence=role.evidence,
    )


def _id_of(chain: int | None, actors: Mapping[int, Actor]) -> str | None:
    """Return the id of the actor that a chain is; a chain of things is none."""
    return None if chain is None or chain not in actors else actors[chain].id
