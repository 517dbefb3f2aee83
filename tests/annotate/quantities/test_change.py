"""What rose or fell."""

from __future__ import annotations

import pytest

from tests.annotate.quantities.reads import by_quote, only


@pytest.mark.parametrize(
    ("text", "later", "start", "direction"),
    [
        ("The toll rose from 12 dollars to 15 dollars on Monday.", "15 dollars", "12 dollars", "up"),
        ("Wheat output fell to 370,000 tonnes from 750,000 a year earlier.", "370,000 tonnes", "750,000", "down"),
        ("Of the 8,000 tons of rice stored in spring it will go to 12,000.", "12,000", "8,000 tons", "up"),
        ("Revenue was $4m, up from $3m.", "$4m", "$3m", "up"),
        ("The share of women in parliament went from a quarter to almost half.", "almost half", "a quarter", "up"),
    ],
)
def test_a_change_stands_on_the_later_level(text: str, later: str, start: str, direction: str) -> None:
    """And names the level before it, whose unit it may leave out."""
    found = by_quote(text)
    change = found[later].change
    assert change is not None
    assert (change.direction, change.from_id) == (direction, found[start].id)
    assert (found[start].change, found[start].unit) == (None, found[later].unit)


def test_a_change_of_which_only_the_difference_is_told() -> None:
    """It stands on the difference itself."""
    quantity = only("Prices rose by 4.2 percent in May.")
    assert quantity.change is not None
    assert (quantity.change.direction, quantity.change.by_id) == ("up", quantity.id)
