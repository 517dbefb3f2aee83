"""Units that are left out."""

from __future__ import annotations

import pytest

from tests.annotate.quantities.reads import by_quote, read


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Forty-two countries signed, nine abstained.", ["country", "country"]),
        ("Three of the seven bridges are closed.", ["bridge", "bridge"]),
        ("The storm left six dead and more than 40 wounded.", ["person", "person"]),
        ("Dozens of farmers protested, and several thousand students joined them.", ["person", "person"]),
        ("The senate passed it by a 52-48 vote.", ["vote", "vote"]),
        ("Only 280 million of the 1.5 billion euros was spent.", ["EUR", "EUR"]),
        ("The pipeline carries 110,000 barrels a day, of which 90,000 are exported.", ["barrel", "barrel"]),
        ("ROUGHLY 50 COUNTRIES SENT 20 TONS OF GRAIN.", ["country", "t"]),
        ("roughly 50 countries sent 20 tons of grain.", ["country", "t"]),
    ],
)
def test_units_of_counts_and_units_left_out(text: str, units: list[str]) -> None:
    """A bare number takes the unit of the whole or of the number before it; whoever is counted is a person."""
    assert [quantity.unit for quantity in read(text).quantities] == units


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Turnout was 61.3 percent, down from 68.9 in 2016.", {"61.3 percent": "percent", "68.9": "percent"}),
        (
            "The vessel carried 30,000 tonnes of wheat, 5,000 of corn and 200 cars.",
            {"30,000 tonnes": "t", "5,000": "t", "200 cars": "car"},
        ),
        ("A man and two girls, aged 7 and 9, died.", {"two girls": "person"}),
    ],
)
def test_a_measure_goes_on(text: str, units: dict[str, str]) -> None:
    """Of a level that is led back, of stuffs, and of ages, which times keep."""
    assert {quote: each.unit for quote, each in by_quote(text).items()} == units
