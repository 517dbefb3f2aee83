"""Changes told twice, or with their verb left out."""

from __future__ import annotations

import pytest

from tests.annotate.quantities.reads import by_quote


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Jobs grew by 600 posts or 2.2 percent.", {"600 posts": "up", "2.2 percent": "up"}),
        (
            "Acme fell by 2.3%, Bolt by 2.6% and Crow was down 1.9%.",
            {"2.3%": "down", "2.6%": "down", "1.9%": "down"},
        ),
        (
            "Prices fell by 1 to 1.5 euros (1.2 to 1.7 dollars).",
            {"1 to 1.5 euros": "down", "1.2 to 1.7 dollars": "down"},
        ),
        ("Prices fell by 2 euros, and the firm paid by 3 cheques.", {"2 euros": "down", "3 cheques": None}),
        ("The brewery told holders of a spring loss of 41 cents per share.", {"41 cents per share": None}),
    ],
)
def test_a_change_goes_on(text: str, told: dict[str, str | None]) -> None:
    """As an alternative, in brackets, or after a name and "by"; not past another verb."""
    found = {quote: each.change for quote, each in by_quote(text).items()}
    assert {quote: None if change is None else change.direction for quote, change in found.items()} == told


def test_each_measures_its_own() -> None:
    """What stands before "by" is measured where the verb is left out."""
    found = by_quote("Acme fell by 2.3%, Bolt by 2.6% and Crow was down 1.9%.")
    spans = [found[quote].of for quote in ("2.3%", "2.6%")]
    assert [None if span is None else span.quote for span in spans] == ["Acme", "Bolt"]


def test_a_share_of_a_count_is_one_of_what_is_counted() -> None:
    """And a bracket keeps what its own "of" leads to."""
    found = by_quote("Nearly two-thirds of the combined 4 million sales came from Peru.")
    (share, _) = found.values()
    assert share.of is not None
    assert share.of.quote == "sales"
