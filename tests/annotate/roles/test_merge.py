"""Roles told more than once."""

from __future__ import annotations

from dateline.annotate.roles.found import FoundRole
from dateline.annotate.roles.merge import bare_title, merge_roles
from dateline.annotate.roles.owner import NOBODY, Owner
from dateline.schema import RoleStatus, Span

TOGO = Owner(3, "TGO")


def found(title: str, *, at: int, owner: Owner = NOBODY, status: RoleStatus = "held") -> FoundRole:
    """Return a role told at a place."""
    return FoundRole(title=title, noun=title, owner=owner, status=status, evidence=(Span(at, at + 1, "x"),))


def test_titles_compare_without_case() -> None:
    """A capital before a name is no other office."""
    assert bare_title(found("Prime Minister", at=0)) == bare_title(found("prime minister", at=5))


def test_what_one_place_leaves_open_another_tells() -> None:
    """Owner and status come from whoever says them; evidence is kept in order."""
    (role,) = merge_roles(
        [found("mayor", at=9, owner=TOGO), found("mayor", at=2), found("mayor", at=5, status="former")]
    )
    assert (role.owner, role.status) == (TOGO, "former")
    assert [span.start for span in role.evidence] == [2, 5, 9]


def test_two_owners_are_two_roles() -> None:
    """Nobody is made president of one country by being it of another."""
    assert len(merge_roles([found("envoy", at=1, owner=TOGO), found("envoy", at=2, owner=Owner(4, "MLI"))])) == 2


def test_a_vague_title_goes_where_an_office_says_it() -> None:
    """The leader of a country whose president someone is adds nothing; alone it stays."""
    leader = found("leader", at=4, owner=TOGO)
    assert [role.title for role in merge_roles([found("president", at=1, owner=TOGO), leader])] == ["president"]
    assert [role.title for role in merge_roles([found("president", at=1), leader])] == ["president", "leader"]
