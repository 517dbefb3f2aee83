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
        ("The minimum wage rose from 200 to 250 dollars a month.", "250 dollars a month", "200", "up"),
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


@pytest.mark.parametrize(
    ("text", "level", "by", "direction"),
    [
        ("Production tripled to 9 million tonnes.", "9 million tonnes", "tripled", "up"),
        ("The number of refugees rose by 12,000 to 90,000 over the past year.", "90,000", "12,000", "up"),
        (
            "Unemployment fell by half a percentage point to 7.5 percent.",
            "7.5 percent",
            "half a percentage point",
            "down",
        ),
    ],
)
def test_a_level_names_the_difference_that_led_to_it(text: str, level: str, by: str, direction: str) -> None:
    """Told by "by", or by a multiple."""
    found = by_quote(text)
    change = found[level].change
    assert change is not None
    assert (change.direction, change.by_id) == (direction, found[by].id)
