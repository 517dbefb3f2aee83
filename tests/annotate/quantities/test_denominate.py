"""The unit of a number, where its words have several meanings."""

from __future__ import annotations

import pytest

from tests.annotate.quantities.reads import only


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The 2020 elections cost 12m pounds.", 1.2e7, "GBP"),
        ("He weighs 208 pounds.", 208, "[lb_av]"),
        ("They shipped 12.3m tonnes.", 1.23e7, "t"),
        ("The wall is 1.8m tall.", 1.8, "m"),
        ("It fell 60 basis points.", 60, "basis point"),
        ("The bolt is 20 (mm) thick.", 20, "mm"),
        ("The yard lost 30 MUSD last year.", 3e7, "USD"),
        ("The price starts at dollar 22.5 million.", 2.25e7, "USD"),
        ("At night it was - 20 degrees Celsius.", -20, "Cel"),
        ("The truck weighed 3.5 t.", 3.5, "t"),
    ],
)
def test_letters_and_pounds(text: str, value: float, unit: str) -> None:
    """Millions or metres, money or weight, by the words around."""
    quantity = only(text)
    assert quantity.unit == unit
    assert quantity.value == pytest.approx(value)
