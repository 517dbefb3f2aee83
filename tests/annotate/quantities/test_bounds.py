"""Bounds of numbers."""

from __future__ import annotations

import pytest

from tests.annotate.quantities.reads import by_quote


@pytest.mark.parametrize(
    ("text", "quote", "bound", "low", "high"),
    [
        ("Some 300 villagers fled, and at least twelve houses burned.", "Some 300 villagers", "about", None, None),
        ("Some 300 villagers fled, and at least twelve houses burned.", "at least twelve houses", "at_least", 12, None),
        ("The fund lent the port up to €3.5 billion.", "up to €3.5 billion", "at_most", None, 3.5e9),
        ("The storm left six dead and more than 40 wounded.", "more than 40 wounded", "more_than", 40, None),
        ("Nearly two-thirds of the crop was lost.", "Nearly two-thirds", "less_than", None, pytest.approx(2 / 3)),
        ("Between 20 and 30 boats were seized.", "Between 20 and 30 boats", "between", 20, 30),
        ("The plant makes 5 to 7 million tyres a year.", "5 to 7 million tyres a year", "between", 5e6, 7e6),
        ("The parcel weighs 9 ± 2 kg.", "9 ± 2 kg", "between", 7, 11),
    ],
)
def test_a_bound_says_on_which_side_the_value_lies(
    text: str, quote: str, bound: str, low: float | None, high: float | None
) -> None:
    """Its words belong to the quantity."""
    quantity = by_quote(text)[quote]
    assert (quantity.bound, quantity.low, quantity.high) == (bound, low, high)
