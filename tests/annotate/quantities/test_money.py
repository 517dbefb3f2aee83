"""Sums of money by sign and name."""

from __future__ import annotations

import pytest

from tests.annotate.quantities.reads import only


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It cost US$5.", 5, "USD"),
        ("It cost $US160 million.", 1.6e8, "USD"),
        ("It cost HK $5.4m.", 5.4e6, "HKD"),
        ("It cost RM2.70.", 2.7, "MYR"),
        ("It cost 40 JPY.", 40, "JPY"),
        ("It cost £2bn.", 2e9, "GBP"),
        ("It cost 5 million Danish crowns.", 5e6, "DKK"),
        ("It cost 75 USD million.", 7.5e7, "USD"),
        ("It cost 19 cents.", 19, "cent"),
        ("The port paid 3 million Djibouti francs.", 3e6, "DJF"),
        ("It cost 9,000 won.", 9_000, "KRW"),
    ],
)
def test_signs_and_names_tell_the_currency(text: str, value: float, unit: str) -> None:
    """Before the number or after it."""
    quantity = only(text)
    assert quantity.unit == unit
    assert quantity.value == pytest.approx(value)
    assert quantity.dimension == "money"
