"""Named mentions: trimmed, completed by the table of countries, resolved by the page."""

from __future__ import annotations

import pytest

from dateline.annotate.base import facts_of
from dateline.annotate.countries import TABLE_CONFIDENCE
from dateline.annotate.mentions import find_names
from tests.annotate.pages import SCORE, make_page


def found(*paragraphs: str) -> list[tuple[str, str, str | None]]:
    """Return text, label and country of each name of a page."""
    return [(name.text, name.label, name.country) for name in find_names(facts_of(make_page(*paragraphs)))]


def test_names_are_trimmed() -> None:
    """Articles, titles and closing 's are no part of a name."""
    assert found("{O The African Union} met {P Prime Minister Sonko}.") == [
        ("African Union", "organization", None),
        ("Sonko", "person", None),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Fighters of al-{O Shabaab} left.", [("al-Shabaab", "organization")]),
        ("{P Al}-{P Qaeda} claimed it.", [("Al-Qaeda", "organization")]),
        ("The {L Hamas} office.", [("Hamas", "organization")]),
        ("Talks with al - {P Rashid}.", [("Rashid", "person")]),
        ("Write to {P a.sow@example.org}.", []),
    ],
)
def test_edges_that_the_encoder_misses(text: str, expected: list[tuple[str, str]]) -> None:
    """An Arabic article joined by a hyphen belongs to the name; an address is none."""
    assert [(name, label) for name, label, _ in found(text)] == expected


def test_names_of_nothing_are_left_out() -> None:
    """A title alone, marked as a person, is no name."""
    assert found("{P The President} spoke.") == []


def test_the_table_finds_countries_that_the_encoder_missed() -> None:
    """Longest forms first, within a block, with the table's confidence."""
    names = find_names(facts_of(make_page("Troops left South Sudan for {L Chad}.", "Guinea", "Bissau")))
    assert [(name.country, name.score) for name in names] == [
        ("SSD", TABLE_CONFIDENCE),
        ("TCD", SCORE),
        ("GIN", TABLE_CONFIDENCE),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{P Chad Smith} sang.", ("Chad Smith", "person", None)),
        ("{P Jordan} scored.", ("Jordan", "person", None)),
        ("{O Bank of Mali} closed.", ("Bank of Mali", "organization", None)),
        ("{O Brazil} won.", ("Brazil", "country", "BRA")),
        ("{L Niger} Delta towns.", ("Niger", "place", None)),
        ("{C Kurdish} songs.", ("Kurdish", "country", None)),
        ("{L Georgia} voted.", ("Georgia", "place", None)),
    ],
)
def test_labels_and_neighbours_decide(text: str, expected: tuple[str, str, str | None]) -> None:
    """A person is no country, a name inside a longer name is none, neither is a river or a people without a state."""
    assert found(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{P Kremlin} officials.", ("Kremlin", "organization")),
        ("{L White House} aides.", ("White House", "organization")),
        ("{P Foreign Ministry} spokesman.", ("Foreign Ministry", "organization")),
        ("{C The Government of Kenya} paid.", ("Government of Kenya", "organization")),
        ("They met in the {L Kremlin}.", ("Kremlin", "place")),
        ("Crowds outside {L Downing Street} sang.", ("Downing Street", "place")),
        ("In {O Downing Street} all was calm.", ("Downing Street", "organization")),
        ("{P Treasury Secretary Jane Doe} spoke.", ("Jane Doe", "person")),
        ("{P Jane Cabinetmaker} spoke.", ("Jane Cabinetmaker", "person")),
        ("{P The} end.", None),
    ],
)
def test_governments_are_organizations(text: str, expected: tuple[str, str] | None) -> None:
    """Whatever the encoder takes a government for; a seat inside which something is stays the place it says."""
    names = [(name, label) for name, label, country in found(text) if country is None]
    assert names == ([] if expected is None else [expected])


def test_a_capital_speaks_for_its_country() -> None:
    """Georgia is the country on a page that names its capital."""
    assert ("Georgia", "country", "GEO") in found("{L Georgia} voted.", "In {L Tbilisi} crowds cheered.")


def test_ambiguous_forms_stay_open() -> None:
    """A Congolese army may be that of two states; the page's other names decide."""
    (name,) = find_names(facts_of(make_page("The Congolese army left.")))
    assert (name.is_open, name.country, name.is_demonym) == (True, None, True)
    names = find_names(facts_of(make_page("The Congolese army left. DR Congo denied it.")))
    assert [name.country for name in names] == ["COD", "COD"]


@pytest.mark.parametrize(("text", "country"), [("boats left {L ghana}.", "GHA"), ("Boats left {L ghana}.", None)])
def test_a_page_without_capitals(text: str, country: str | None) -> None:
    """There a small letter does not speak against a country."""
    (name,) = find_names(facts_of(make_page(text)))
    assert name.country == country
