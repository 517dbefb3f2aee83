"""Codes and names of countries elsewhere."""

from __future__ import annotations

import pytest

from dateline.codebook.territories import shared_territories

TABLE = shared_territories()


@pytest.mark.parametrize(
    ("code", "fips", "name"),
    [("DEU", "GM", "Germany"), ("GMB", "GA", "Gambia"), ("XKX", "KV", "Kosovo"), ("CHL", "CI", "Chile")],
)
def test_there_and_back(code: str, fips: str, name: str) -> None:
    """Codes of FIPS are not those of ISO."""
    assert (TABLE.to_fips(code), TABLE.from_fips(fips.lower()), TABLE.name(code)) == (fips, code, name)
    assert TABLE.from_name(name.upper()) == code


def test_what_is_unknown_or_ambiguous() -> None:
    """None, never the nearest."""
    assert TABLE.from_fips("ZZ") is TABLE.from_name("Atlantis") is TABLE.from_code("SUN") is TABLE.name(None) is None
    assert TABLE.from_name("Burma") == TABLE.from_name("Myanmar") == "MMR"


def test_names_are_unlike() -> None:
    """Every country of today is found by its name."""
    assert [code for code, name in TABLE.names.items() if TABLE.from_name(name) != code] == []
