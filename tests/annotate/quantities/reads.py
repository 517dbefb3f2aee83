"""Shorthands for tests: a text in, its quantities out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.quantities import Quantities
from tests.annotate.quantities.trees import read_page

if TYPE_CHECKING:
    from dateline.schema import Quantity


def read(text: str) -> Facts:
    """Return the facts of a text once its quantities are found."""
    return facts_of(Quantities()(read_page(text)))


def only(text: str) -> Quantity:
    """Return the one quantity of a text."""
    (quantity,) = read(text).quantities
    return quantity


def by_quote(text: str) -> dict[str, Quantity]:
    """Return the quantities of a text by their words."""
    return {quantity.quote: quantity for quantity in read(text).quantities}
