"""What a quantity measures."""

from __future__ import annotations

import pytest

from tests.annotate.quantities.reads import by_quote


@pytest.mark.parametrize(
    ("text", "quote", "of"),
    [
        ("The ministry bought 10,000 million euros of bonds.", "10,000 million euros", "bonds"),
        ("Prices rose by 4.2 percent in May.", "4.2 percent", "Prices"),
        ("Wheat output fell to 370,000 tonnes from 750,000 a year earlier.", "750,000", "Wheat output"),
        ("Of the 8,000 tons of rice stored in spring it will go to 12,000.", "12,000", "rice"),
        ("The bank raised its rate by 25 basis points to 1.75 percent.", "25 basis points", "rate"),
        ("The deficit widened to 4.2 percent of GDP.", "4.2 percent", "deficit"),
        ("A third of the voters stayed at home.", "A third", "voters"),
        ("The 500-stock index rose 3.54 points.", "3.54 points", "500-stock index"),
        ("Four mayors of northern municipalities resigned.", "Four mayors", "mayors"),
        ("An official put the number of victims at seven, up from four.", "seven", "victims"),
        ("The petrol in Uganda trebled in price.", "trebled", "petrol in Uganda"),
    ],
)
def test_what_is_measured(text: str, quote: str, of: str) -> None:
    """The noun after "of", or what the sentence says it of."""
    span = by_quote(text)[quote].of
    assert span is not None
    assert span.quote == of
