"""Units of measure and rates."""

from __future__ import annotations

from tests.annotate.quantities.reads import only, read


def test_rates_are_apart_from_the_unit() -> None:
    """And hold for the same sum in brackets."""
    sums = read("She paid 50,000 Ugandan shillings (about $25) a month per boat.").quantities
    assert [(each.unit, each.per) for each in sums] == [("UGX", ("mo", "boat")), ("USD", ("mo", "boat"))]
    assert only("The pump moves 40 litres per minute per person.").per == ("min", "person")
