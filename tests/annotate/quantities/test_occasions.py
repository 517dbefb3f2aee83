"""When a quantity holds, and whether it is planned."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.quantities import Quantities
from dateline.annotate.times.annotator import find_times
from dateline.schema.fields import Stamp
from tests.annotate.quantities.trees import read_page


def read(text: str) -> Facts:
    """Return the facts of a text with its times and quantities."""
    doc = read_page(text)
    facts = facts_of(doc)
    facts.document = replace(facts.document, published=Stamp(value="2019-09-25", source="given"))
    facts.times.extend(find_times(facts))
    return facts_of(Quantities()(doc))


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "Wheat exports fell to 370,000 tonnes in 2018 from 750,000 a year earlier.",
            {"370,000 tonnes": "2018", "750,000": "a year earlier"},
        ),
        ("There were 13 raids in May, compared with 7 in April.", {"13 raids": "May", "7": "April"}),
        (
            "Of the 8,000 tons of rice shipped last year, it will send 12,000 in 2020.",
            {"8,000 tons": "last year", "12,000": "2020"},
        ),
        ("The ministry said on Monday that 50 people had died in the floods.", {"50 people": None}),
        ("Trade with Turkey increased by 10% in recent months.", {"10%": "recent months"}),
        ("The price of bread doubled in two years.", {"doubled": "two years"}),
        ("In 2019 the army had 40,000 soldiers.", {"40,000 soldiers": "2019"}),
    ],
)
def test_a_quantity_has_the_time_of_its_clause(text: str, times: dict[str, str | None]) -> None:
    """That beside it counts first; that of the verb of saying is none of it."""
    facts = read(text)
    quotes = {time.id: time.quote for time in facts.times}
    assert {each.quote: each.time and quotes[each.time] for each in facts.quantities} == times


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("It will hire 300 workers next year.", "planned"),
        ("The company plans to invest €3.5bn in the plant by 2025.", "planned"),
        ("In 2019 the army had 40,000 soldiers.", "actual"),
        ("Output could reach 5 million barrels a day.", None),
    ],
)
def test_what_is_to_come_is_planned(text: str, status: str | None) -> None:
    """What only may come is neither."""
    (quantity,) = read(text).quantities
    assert quantity.status == status
