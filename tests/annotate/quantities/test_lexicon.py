"""The tables of quantities."""

from __future__ import annotations

from dateline.annotate.quantities.lexicon import currencies, units, words


def test_units_are_known_by_name_and_sign() -> None:
    """With prefixes, plurals and the dimension that pint tells."""
    assert units().by_form["kilometres"].code == "km"
    assert units().by_symbol["GWh"].code == "GW.h"
    assert units().by_form["cubic feet"].dimension == "volume"
    assert units().by_form["miles per hour"].dimension == "speed"


def test_currencies_are_known_by_name_and_sign() -> None:
    """CLDR's names, and by whom each is paid."""
    table = currencies()
    assert table.names["ugandan shilling"] == "UGX"
    assert table.signs["HK$"] == "HKD"
    assert "EC" in table.users["USD"]
    assert table.words["peso"] is None


def test_no_word_goes_up_and_down() -> None:
    """The two lists of change exclude each other."""
    assert not words().up & words().down
