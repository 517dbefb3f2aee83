"""Names, former names and demonyms lead to codes; what is ambiguous needs the page."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.annotate.countries import Reading, choose_reading, country_table, first_words
from dateline.annotate.names import fold_name

TABLE = country_table()


@pytest.mark.parametrize(
    ("form", "code", "kind"),
    [
        ("Venezuela", "VEN", "name"),
        ("Bolivarian Republic of Venezuela", "VEN", "name"),
        ("Venezuelan", "VEN", "people"),
        ("Venezuelans", "VEN", "people"),
        ("the United States", "USA", "name"),
        ("US", "USA", "name"),
        ("U.S.", "USA", "name"),
        ("UK", "GBR", "name"),
        ("Cote d’Ivoire", "CIV", "name"),
        ("Ivory Coast", "CIV", "name"),
        ("Türkiye", "TUR", "name"),
        ("TURKEY", "TUR", "name"),
        ("Burma", "MMR", "former"),
        ("Zaire", "COD", "former"),
        ("Swaziland", "SWZ", "former"),
        ("Kosovo", "XKX", "name"),
        ("Taiwan", "TWN", "name"),
        ("Republic of China", "TWN", "name"),
        ("People's Republic of China", "CHN", "name"),
        ("Palestine", "PSE", "name"),
        ("Palestinians", "PSE", "people"),
        ("Holy See", "VAT", "name"),
        ("Nigerien", "NER", "people"),
        ("Nigerian", "NGA", "people"),
        ("Dane", "DNK", "people"),
        ("South Sudanese", "SSD", "people"),
        ("Bissau-Guinean", "GNB", "people"),
        ("Bosnia & Herzegovina", "BIH", "name"),
        ("St Lucia", "LCA", "name"),
        ("USSR", "SUN", "name"),
    ],
)
def test_forms_that_mean_one_country(form: str, code: str, kind: str) -> None:
    """Each form leads to its code and says what it names."""
    assert TABLE.read(form) == (Reading(code, kind),)  # type: ignore[arg-type]  # kind comes from the table above


@pytest.mark.parametrize("text", ["us", "turkey", "chad", "Caracas", "Europe", "", "the", "Kurdish", "-"])
def test_words_that_are_no_country(text: str) -> None:
    """Small letters, cities, continents and peoples without a state lead nowhere."""
    assert TABLE.read(text) == ()


@pytest.mark.parametrize(
    ("form", "codes"),
    [
        ("Congolese", {"COD", "COG"}),
        ("Korea", {"PRK", "KOR"}),
        ("Guinean", {"GIN", "GNB", "GNQ"}),
        ("Dominicans", {"DMA", "DOM"}),
    ],
)
def test_ambiguous_forms_keep_all_readings(form: str, codes: set[str]) -> None:
    """A form of several countries gives them all."""
    assert {reading.code for reading in TABLE.read(form)} == codes


@pytest.mark.parametrize(
    ("form", "page", "code"),
    [
        ("Congolese", {"COD": 2, "FRA": 1}, "COD"),
        ("Congolese", {"COD": 2, "COG": 1}, None),
        ("Congolese", {}, None),
        ("Georgia", {}, None),
        ("Georgia", {"USA": 3}, None),
        ("Georgia", {"GEO": 1}, "GEO"),
        ("Venezuela", {}, "VEN"),
        ("Nowhere", {"VEN": 1}, None),
    ],
)
def test_the_page_decides(form: str, page: dict[str, int], code: str | None) -> None:
    """An open form takes the one reading that the page names otherwise, else it stays open."""
    chosen = choose_reading(form, TABLE.read(form), page=page)
    assert (chosen.code if chosen else None) == code


@pytest.mark.parametrize(
    ("before", "text", "after"),
    [("the", "Niger", "Delta"), ("New", "Mexico", "."), ("Latin", "America", ""), ("", "American", "countries")],
)
def test_neighbours_make_a_form_something_else(before: str, text: str, after: str) -> None:
    """Rivers, states and continents that contain a country's name are no country."""
    assert TABLE.is_shadowed(text, before=before, after=after)
    assert not TABLE.is_shadowed(text, before="said", after="said")


def test_states_that_ended_have_no_code() -> None:
    """The Soviet Union is known, but ISO 3166-1 has no code for it."""
    assert TABLE.iso("SUN") is None
    assert TABLE.territories["SUN"].iso2 == "SUHH"
    assert TABLE.iso("RUS") == "RUS"


def test_codes_are_codes_and_names_lead_to_them() -> None:
    """Every territory's own name leads to it, and its codes have the shape of codes."""
    for code, territory in TABLE.territories.items():
        assert re.fullmatch("[A-Z]{3}", code)
        assert re.fullmatch("[A-Z]{4}" if territory.ended else "[A-Z]{2}", territory.iso2)
        assert code in {reading.code for reading in TABLE.read(territory.name)}
        assert fold_name(territory.name).split()[0] in first_words()


@given(st.text(max_size=30))
def test_any_text_can_be_read(text: str) -> None:
    """No text raises; every reading is a known territory."""
    assert all(reading.code in TABLE.territories for reading in TABLE.read(text))
