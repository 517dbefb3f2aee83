"""What stands for what: organizations, demonyms, metonyms, roles, regions and periphrases."""

from __future__ import annotations

from collections import defaultdict

from tests.kb_tables.tables import country_codes, rows_of

TYPES = {"organization", "government", "armed_group"}
HINTS = {"held", "former", "future", "claimed"}
OFFICE_KINDS = {row["kind"] for row in rows_of("offices")}


def test_organizations_have_a_type() -> None:
    """The type is one of three, and every organization has a subtype."""
    assert {row["type"] for row in rows_of("organizations")} == TYPES
    assert all(row["subtype"] for row in rows_of("organizations"))


def test_organizations_are_named_once() -> None:
    """A name stands for one organization; namesakes carry their country in brackets."""
    names = [row["name"] for row in rows_of("organizations")]
    assert len(names) == len(set(names))


def test_parents_are_listed() -> None:
    """What an organization belongs to is an organization of the table."""
    names = {row["name"] for row in rows_of("organizations")}
    assert {row["parent"] for row in rows_of("organizations")} <= names | {""}


def test_ambiguous_demonyms_are_marked() -> None:
    """A word that leads to several countries is marked in each of its rows."""
    countries: dict[str, set[str]] = defaultdict(set)
    for row in rows_of("demonyms"):
        countries[row["adjective"]].add(row["country"])
    for row in rows_of("demonyms"):
        assert row["ambiguous"] in {"0", "1"}
        assert row["ambiguous"] == "1" or len(countries[row["adjective"]]) == 1, row


def test_every_state_has_a_capital() -> None:
    """A capital stands for its government: one at least for every member of the United Nations."""
    members = next(row["members"] for row in rows_of("organizations") if row["name"] == "United Nations")
    capitals = {row["country"] for row in rows_of("metonyms") if row["kind"] == "capital"}
    assert {member[:3] for member in members.split(";")} <= capitals


def test_every_state_has_a_demonym() -> None:
    """Every member of the United Nations has an adjective."""
    members = next(row["members"] for row in rows_of("organizations") if row["name"] == "United Nations")
    assert {member[:3] for member in members.split(";")} <= {row["country"] for row in rows_of("demonyms")}


def test_roles_use_the_kinds_of_offices() -> None:
    """A noun leads to a kind of office, and says whether the office is held, was, will be or is claimed."""
    assert {row["kind"] for row in rows_of("role_nouns")} <= OFFICE_KINDS
    assert {row["status_hint"] for row in rows_of("role_nouns")} == HINTS
    assert {row["feminine"] for row in rows_of("role_nouns")} == {"", "1"}


def test_roles_are_named_once() -> None:
    """A noun means one thing."""
    nouns = [row["noun"] for row in rows_of("role_nouns")]
    assert len(nouns) == len(set(nouns))


def test_periphrases_mean_one_country() -> None:
    """What fits several countries is no periphrasis."""
    phrases = [row["phrase"].casefold() for row in rows_of("periphrases")]
    assert {row["country"] for row in rows_of("periphrases")} <= country_codes()
    countries = {row["phrase"].casefold(): row["country"] for row in rows_of("periphrases")}
    assert all(countries[row["phrase"].casefold()] == row["country"] for row in rows_of("periphrases"))
    assert phrases
