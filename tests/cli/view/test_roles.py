"""Roles and relations in words."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from dateline.cli.view.roles import tell_roles, tell_ties
from dateline.schema import Actor, Role, RoleStatus, Span

SPAN = (Span(0, 3, "Sow"),)
ACTOR = Actor(id="a1", evidence=SPAN, maker="actors@3", confidence=0.9, name="Sow", type="person")
NAMES = {"a1": "Sow", "a2": "Togo", "a3": "cabinet"}


def role(
    title: str, status: RoleStatus = "held", *, of: str | None = None, begun: str | None = None, over: str | None = None
) -> Role:
    """Return a role."""
    return Role(title=title, of=of, status=status, held_from=begun, held_to=over, evidence=SPAN)


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (role("president", of="a2"), "president of Togo"),
        (role("president", of="a2", begun="2013"), "president of Togo (since 2013)"),
        (role("mayor", "former", over="2019-05"), "mayor (former, until 2019-05)"),
        (role("envoy", "former", begun="2010", over="2014"), "envoy (former, 2010 to 2014)"),
        (role("interim president", "claimed"), "interim president (claimed)"),
        (role("premier", "future"), "premier (to come)"),
    ],
)
def test_a_role_in_words(given: Role, told: str) -> None:
    """Title, owner, status and dates stand in one phrase."""
    assert tell_roles(replace(ACTOR, roles=(given,)), NAMES) == told


def test_many_roles_are_cut() -> None:
    """Those that are held come first, and what is left out is hinted at."""
    roles = (role("judge", "former"), role("minister"), role("envoy"), role("colonel"))
    assert tell_roles(replace(ACTOR, roles=roles), NAMES) == "minister; envoy; colonel; …"


def test_ties_in_words() -> None:
    """A parent that an actor acts for is told once."""
    assert tell_ties(ACTOR, NAMES) == ""
    assert tell_ties(replace(ACTOR, acts_for=("a2", "a3"), parent="a2"), NAMES) == "acts for Togo, cabinet"
    assert tell_ties(replace(ACTOR, acts_for=("a2",), parent="a3"), NAMES) == "acts for Togo; part of cabinet"
