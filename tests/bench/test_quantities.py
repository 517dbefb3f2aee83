"""The area of quantities: how a reading is put in the words of its gold."""

from __future__ import annotations

from pathlib import Path

import pytest

from bench.area import Request
from bench.quantities import measure, predict
from dateline.annotate.quantities.reading import read_quantities
from dateline.errors import UsageError
from tests.annotate.quantities.trees import facts_for


@pytest.mark.parametrize(
    ("text", "values", "unit", "change"),
    [
        ("Prices rose by 4.2 percent in May.", [4.2], "percentage", "up"),
        ("The fund lent the port up to €3.5 billion.", [3.5e9], "euro", "<"),
        ("The toll rose from 12 dollars to 15 dollars on Monday.", [12, 15], "dollar", "="),
        ("Between 20 and 30 boats were seized.", [20, 30], "boat", "="),
        ("A third of the voters stayed at home.", [pytest.approx(1 / 3)], "% voter", "="),
        ("Okafor, 52, has run the mine for nine years.", [9], "year", "="),
    ],
)
def test_a_quantity_as_the_gold_writes_it(text: str, values: list[float], unit: str, change: str) -> None:
    """Names of units, one sign for bound or change, both ends of a move in one."""
    first = next(iter(predict(read_quantities(facts_for(text)))))
    assert (first["values"], first["unit"], first["change"]) == (values, unit, change)


def test_what_is_measured_is_a_list_of_words() -> None:
    """Without articles."""
    facts = facts_for("Wheat output fell to 370,000 tonnes from 750,000 a year earlier.")
    (first, second) = predict(read_quantities(facts))
    assert first["concept"] == second["concept"] == ["Wheat", "output"]


def test_without_a_scorer_there_is_nothing_to_measure() -> None:
    """The gold's own scorer folds the names of units."""
    with pytest.raises(UsageError, match="D585"):
        measure(Request(gold=Path("gold.jsonl")))
