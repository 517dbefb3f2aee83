"""What an actor is and to whom it belongs, in words: "president of Togo (since 2013)", "acts for Togo"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from dateline.cli.safe import make_line
from dateline.schema import Actor, Role, RoleStatus

Names = Mapping[str, str]  # names fit for a screen, by the ids of a record's actors
MOST_ROLES: Final = 3  # shown of one actor
_STATUSES: Final[dict[RoleStatus, str]] = {"held": "", "claimed": "claimed", "former": "former", "future": "to come"}


def tell_roles(actor: Actor, names: Names) -> str:
    """Return the roles of an actor in the order of the page, those that are held first; empty where it has none."""
    roles = sorted(actor.roles, key=lambda role: role.status != "held")
    shown = [_tell_role(role, names) for role in roles[:MOST_ROLES]]
    return "; ".join([*shown, *(["…"] if len(roles) > MOST_ROLES else [])])


def tell_ties(actor: Actor, names: Names) -> str:
    """Return for whom an actor acts and what it is part of, where that is somebody else."""
    ties = []
    if actor.acts_for:
        ties.append("acts for " + ", ".join(names[other] for other in actor.acts_for))
    if actor.parent is not None and actor.parent not in actor.acts_for:
        ties.append("part of " + names[actor.parent])
    return "; ".join(ties)


def _tell_role(role: Role, names: Names) -> str:
    title = make_line(role.title)
    whose = "" if role.of is None else f" of {names[role.of]}"
    notes = ", ".join(filter(None, (_STATUSES[role.status], _tell_dates(role))))
    return f"{title}{whose} ({notes})" if notes else f"{title}{whose}"


def _tell_dates(role: Role) -> str:
    """Return from when to when a role is held, as far as that is known."""
    if role.held_from is not None and role.held_to is not None:
        return f"{role.held_from} to {role.held_to}"
    if role.held_from is not None:
        return f"since {role.held_from}"
    return f"until {role.held_to}" if role.held_to is not None else ""
