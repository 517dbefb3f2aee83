"""Persons who are counted without a noun."""

from __future__ import annotations

import pytest

from tests.annotate.quantities.reads import by_quote


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Police arrested 12 on Sunday.", {"12": "person"}),
        ("Five were killed in the shelling.", {"Five": "person"}),
        ("The death toll rose to 56, officials said.", {"56": "person"}),
        ("Thousands march against cuts.", {"Thousands": "person"}),
        ("Three drowned while two fled and forty starved.", {"Three": "person", "two": "person", "forty": "person"}),
        (
            "Some 9,000 will move, among them 4,100 who must leave their homes.",
            {"Some 9,000": None, "4,100": "person"},
        ),
    ],
)
def test_a_number_of_the_killed_is_one_of_persons(text: str, units: dict[str, str | None]) -> None:
    """Where the verb can mean nobody else; and nothing says of what they are."""
    found = by_quote(text)
    assert {quote: quantity.unit for quote, quantity in found.items()} == units
    assert all(quantity.of is None for quantity in found.values())


def test_other_bare_numbers_count_nobody() -> None:
    """The verb says nothing of persons."""
    assert by_quote("The judge chose 12.") == {}
