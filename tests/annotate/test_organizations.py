"""What organizations' names say: governments, armed groups, and the countries they belong to."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate.countries import country_table
from dateline.annotate.organizations import (
    government_table,
    is_armed_group,
    is_government,
    is_seat,
    is_visited,
    organization_type,
    owner_country,
)


@pytest.mark.parametrize(
    "name",
    [
        "Kremlin",
        "the White House",
        "Élysée Palace",
        "Quai d’Orsay",
        "Foreign Ministry",
        "Kenyan government",
        "Ministry of Health and Welfare",
        "Ministry for Trade of Ghana",
        "Prime Minister's Office",
        "CABINET",
        "State Department",
    ],
)
def test_governments(name: str) -> None:
    """Seats, departments, and organs at the end of a name or before its "of"."""
    assert is_government(name)


@pytest.mark.parametrize(
    "name",
    ["Kremlin Cup", "Treasury Wine Estates", "Cabinet Secretary Jane Doe", "Ministry Street", "Governments", "", "of"],
)
def test_names_that_only_hold_a_word_of_government(name: str) -> None:
    """A cup, a company, a person and a street are none."""
    assert not is_government(name)


@pytest.mark.parametrize(
    ("names", "kind"),
    [
        (["Red Cross"], "organization"),
        (["MFA", "Ministry of Foreign Affairs"], "government"),
        (["Northern Liberation Front"], "armed_group"),
        (["Taliban", "Taliban government"], "armed_group"),
        (["Ira Glass Foundation"], "organization"),
        (["Real IRA"], "armed_group"),
        (["Wagner mercenaries"], "armed_group"),
        ([], "organization"),
    ],
)
def test_types(names: list[str], kind: str) -> None:
    """Of all names on a page the one that says most decides; arms weigh more than offices."""
    assert organization_type(names) == kind


@pytest.mark.parametrize(
    ("name", "is_group"),
    [("Hamas", True), ("Al-Qaeda", True), ("IRA", True), ("Ira", False), ("Hamas officials", False), ("Wagner", False)],
)
def test_known_armed_groups(name: str, is_group: bool) -> None:  # noqa: FBT001 - the expected value
    """The whole name of a group that has it alone; acronyms as written."""
    assert is_armed_group(name) is is_group


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("Downing Street", "GBR"),
        ("State Department", "USA"),
        ("Malian Supreme Court", "MLI"),
        ("Papua New Guinean Police", "PNG"),
        ("Office of the President of Ghana", "GHA"),
        ("Bank of Mali", None),
        ("Congolese Army", None),
        ("Soviet Navy", None),
        ("Red Cross", None),
        ("", None),
    ],
)
def test_owners(name: str, country: str | None) -> None:
    """The name alone says whose it is; a bank of a country is not its government's."""
    assert owner_country(name) == country


@pytest.mark.parametrize(
    ("text", "start", "visited"),
    [
        ("in the Kremlin", 2, True),
        ("Outside Downing Street", 1, True),
        ("from the Kremlin", 2, False),
        ("the Kremlin", 1, False),
        ("Kremlin", 0, False),
    ],
)
def test_seats_that_are_places(text: str, start: int, visited: bool) -> None:  # noqa: FBT001 - the expected value
    """A preposition of place before the seat, with or without an article between."""
    assert is_visited(text.split(), start) is visited


def test_seats_are_no_departments() -> None:
    """A department is named, a seat stands for it."""
    assert is_seat("The Pentagon")
    assert not is_seat("State Department")


def test_every_seat_and_department_has_one_country() -> None:
    """The tables agree with that of countries and with each other."""
    table = government_table()
    assert {*table.seats.values(), *table.departments.values()} <= country_table().territories.keys()
    assert not table.seats.keys() & table.departments.keys()


@given(st.text(alphabet=st.sampled_from("the kremlin of ministry.('\n"), max_size=30))
def test_any_text_can_be_asked(text: str) -> None:
    """No text raises; what is a seat is a government with a country."""
    assert is_government(text) or not is_seat(text)
    assert not is_seat(text) or owner_country(text) is not None
