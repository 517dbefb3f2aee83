"""Roles that a text tells more than once made one: all of an actor's in, the distinct ones out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from dateline.annotate.names import fold_name
from dateline.annotate.roles.owner import NOBODY, Owner

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.roles.found import FoundRole

# nouns that say no more than that someone is at the head of something; beside an office of the same owner they add none
VAGUE: Final = frozenset("leader head chief boss ruler strongman mandatary official caudillo".split())


def merge_roles(roles: Sequence[FoundRole]) -> tuple[FoundRole, ...]:
    """Return the distinct roles of an actor, in the order in which they were given.

    One title is one role: a mention that names no owner takes that of another, and one that says nothing of its status
    that of another ("the ex-mayor" is not "the mayor" too). A vague one ("the Kenyan leader") goes where an office says
    it.
    """
    distinct: list[FoundRole] = []
    for role in sorted(roles, key=lambda role: role.evidence[0].start):
        index = next((index for index, other in enumerate(distinct) if _is_same(role, other)), None)
        if index is None:
            distinct.append(role)
        else:
            distinct[index] = _join(distinct[index], role)
    return tuple(role for role in distinct if not _is_said_by_another(role, distinct))


def bare_title(role: FoundRole) -> str:
    """Return a title as it is compared."""
    return fold_name(role.title)


def _is_same(one: FoundRole, other: FoundRole) -> bool:
    if bare_title(one) != bare_title(other):
        return False
    is_of_one = one.owner == other.owner or NOBODY in {_own(one.owner), _own(other.owner)}
    return is_of_one and (one.status == other.status or "held" in {one.status, other.status})


def _own(owner: Owner) -> Owner:
    """Return an owner without the person behind it."""
    return Owner(owner.chain, owner.country)


def _join(one: FoundRole, other: FoundRole) -> FoundRole:
    return replace(
        one,
        owner=other.owner if _own(one.owner) == NOBODY and other.owner != NOBODY else one.owner,
        status=other.status if one.status == "held" else one.status,
        start=one.start or other.start,
        end=one.end or other.end,
        evidence=(*one.evidence, *(span for span in other.evidence if span not in one.evidence)),
    )


def _is_said_by_another(role: FoundRole, roles: Sequence[FoundRole]) -> bool:
    if bare_title(role) not in VAGUE:
        return False
    return any(other.owner == role.owner and bare_title(other) not in VAGUE for other in roles)
