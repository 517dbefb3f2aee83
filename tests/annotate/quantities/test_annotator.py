"""Quantities of a page, from sentences with kept trees to the facts of the record."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.annotate.quantities import Quantities
from tests.annotate.quantities.reads import only, read
from tests.annotate.quantities.trees import SENTENCES, TREES, read_page


@pytest.mark.parametrize(
    ("text", "quote", "value", "unit"),
    [
        ("Third countries must not interfere for the second time.", "second time", 2, "times"),
        ("The ministry bought 10,000 million euros of bonds.", "10,000 million euros", 1e10, "EUR"),
        ("The lake lost 1.5 million cubic metres of water.", "1.5 million cubic metres", 1.5e6, "m3"),
        ("Prices rose by 4.2 percent in May.", "4.2 percent", 4.2, "percent"),
        ("Unemployment climbed two percentage points.", "two percentage points", 2, "percentage_point"),
        ("The dam holds half a million litres.", "half a million litres", 500_000, "L"),
        ("A third of the voters stayed at home.", "A third", 1 / 3, "share"),
        ("One in ten children is hungry.", "One in ten", 0.1, "share"),
        ("Petrol trebled in price.", "trebled", 3, "times"),
        ("The 2020 elections cost 12m pounds.", "12m pounds", 1.2e7, "GBP"),
        ("They raised $5 million for the school.", "$5 million", 5e6, "USD"),
        ("The bill came to 15 dollars 50.", "15 dollars 50", 15.5, "USD"),
        ("He weighs 208 pounds.", "208 pounds", 208, "[lb_av]"),
        ("Not one barrel was loaded.", "Not one barrel", 0, "barrel"),
        ("The wind reached 120 km/h.", "120 km/h", 120, "km/h"),
        ("In 2019 the company moved 300 people to Article 5 offices in London.", "300 people", 300, "person"),
    ],
)
def test_a_quantity_has_value_and_unit(text: str, quote: str, value: float, unit: str) -> None:
    """Money by ISO 4217, measures by UCUM, counts by the noun; nothing else in the sentence is a quantity."""
    quantity = only(text)
    assert (quantity.quote, quantity.unit) == (quote, unit)
    assert quantity.value == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        "Sales were 1,2,3,4 boxes.",
        "It cost 10.000 euros.",
        "It cost 1e999 euros.",
        "It cost 5,000,00 euros.",
        f"It cost {'9' * 400} euros.",
        "It cost \u06650 euros.",
    ],
)
def test_a_number_that_cannot_be_told_is_open(text: str) -> None:
    """It keeps its unit, has no value, and a note says why."""
    facts = read(text)
    assert [quantity.value for quantity in facts.quantities] == [None]
    assert [note.code for note in facts.notes] == ["N401"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The bank moved \uff15\uff10 euros and \u0665\u0660 euros.", [50, 50]),  # wide, Arabic
        ("The bank moved \u0967\u0968 euros and \uff11\uff12\uff0c\uff10\uff10\uff10 yen.", [12, 12_000]),  # Devanagari
        (
            "The bank moved 1\u202f500\u202f000 euros and 2\u00a0500 euros.",
            [1_500_000, 2_500],
        ),  # spaces that never break
        ("The bank moved 10.000 millones de euros.", [10_000_000_000]),
        ("The bank moved 1.234,56 euros and 1'234.50 euros.", [1_234.56, 1_234.5]),
        ("The bank moved ½ euro and 3½ euros.", [0.5, 3.5]),
        ("The bank moved 10⁵ euros.", [100_000]),
    ],
)
def test_digits_and_marks_of_other_places_count(text: str, values: list[float]) -> None:
    """Scripts, groupings and fractions; no quote begins with white space."""
    found = read(text).quantities
    assert [quantity.value for quantity in found] == values
    assert all(quantity.quote == quantity.quote.strip() for quantity in found)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "9" * 250,
        "9" * 400 + " dollars",
        "1,2,3,4",
        "1.2.3,4 and 5,000,00 and 10²³⁴⁵ and ²",
        "NaN NaN",
        "1e999",
        "- $ % 5",
        "(((5 kg",
        "one " * 50,
        "5-6-7-8",
        "½ ½ ½",
        "a half of a half of",
    ],
)
def test_no_page_breaks_it(text: str) -> None:
    """However odd its numbers are."""
    read(text)


@given(st.text(alphabet="0123456789 .,-$€%()/½onetwhudrmilk", max_size=80))
@settings(max_examples=200, deadline=None)
def test_every_quote_stands_where_it_says(text: str) -> None:
    """In any text of numbers, and nothing raises."""
    facts = read(text)
    for quantity in facts.quantities:
        assert facts.document.text[quantity.start : quantity.end] == quantity.quote


def test_a_page_of_numbers_takes_time_in_proportion() -> None:
    """A thousand sentences take not much more than twenty times what fifty take."""

    def seconds(count: int) -> float:
        doc = read_page("They sold 1,200 tons for 5 million euros, up from 900. " * count)
        start = perf_counter()
        Quantities()(doc)
        return perf_counter() - start

    small = min(seconds(50) for _ in range(3))
    assert seconds(1_000) < 60 * small


def test_the_kept_trees_are_those_of_the_sentences() -> None:
    """A sentence without a tree would be read without tags."""
    kept = {line.removeprefix("# ") for line in TREES.read_text(encoding="utf-8").splitlines() if line.startswith("# ")}
    assert kept == set(SENTENCES.read_text(encoding="utf-8").splitlines())


def test_facts_are_the_same_each_time() -> None:
    """Ids included."""
    text = "The toll rose from 12 dollars to 15 dollars on Monday."
    assert read(text).quantities == read(text).quantities


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("One official said the army lost one soldier.", ["one soldier"]),
        ("It aims to cut emissions to 32 percent below 2005 levels.", ["32 percent"]),
        ("The rent runs to six figures.", []),
        ("The law protects a girl of 11 and all people under 30.", []),
        ("The decree raises the number of permits from 200 to 500.", ["200", "500"]),
    ],
)
def test_what_a_record_lists(text: str, quotes: list[str]) -> None:
    """No article, no year, no age, no count of digits; a bare number where a change begins with it."""
    assert [quantity.quote for quantity in read(text).quantities] == quotes


def test_a_number_of_things_counts_them() -> None:
    """The noun after "number of" is the unit."""
    assert {
        quantity.unit for quantity in read("The decree raises the number of permits from 200 to 500.").quantities
    } == {"permit"}


def test_owners_are_not_what_is_counted() -> None:
    """Shops are, whoever has them."""
    span = only("The crowd burned six shops of Lebanese traders.").of
    assert span is not None
    assert span.quote == "shops"


def test_a_part_of_one_percent_is_less_than_one() -> None:
    """Told as a fraction of it."""
    quantity = only("Migrants are less than half of 1 percent of the town.")
    assert (quantity.high, quantity.unit, quantity.change) == (0.5, "percent", None)


def test_a_sum_in_brackets_is_no_difference() -> None:
    """It says in other money what the level is; what it came from may stand far behind."""
    euros, dollars, start = read(
        "The port's revenue rose to 2.9 billion euros ($3.3 billion) in May from 1.7 billion a year earlier."
    ).quantities
    assert euros.change is not None
    assert (euros.change.from_id, euros.change.by_id) == (start.id, None)
    assert (dollars.change, start.unit) == (None, "EUR")


def test_a_verb_with_up_need_not_tell_a_rise() -> None:
    """As "sign up" does not."""
    assert only("The council wants to sign up 300 volunteers.").change is None
