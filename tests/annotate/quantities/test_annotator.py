"""Quantities of a page, from sentences with kept trees to the facts of the record."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.quantities import Quantities
from tests.annotate.quantities.trees import SENTENCES, TREES, read_page

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


@pytest.mark.parametrize(
    ("text", "quote", "value", "unit"),
    [
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
        ("Third countries must not interfere for the second time.", "second time", 2, "times"),
        ("In 2019 the company moved 300 people to Article 5 offices in London.", "300 people", 300, "person"),
    ],
)
def test_a_quantity_has_value_and_unit(text: str, quote: str, value: float, unit: str) -> None:
    """Money by ISO 4217, measures by UCUM, counts by the noun; nothing else in the sentence is a quantity."""
    quantity = only(text)
    assert (quantity.quote, quantity.unit) == (quote, unit)
    assert quantity.value == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "quote", "bound", "low", "high"),
    [
        ("Some 300 villagers fled, and at least twelve houses burned.", "Some 300 villagers", "about", None, None),
        ("Some 300 villagers fled, and at least twelve houses burned.", "at least twelve houses", "at_least", 12, None),
        ("The fund lent the port up to €3.5 billion.", "up to €3.5 billion", "at_most", None, 3.5e9),
        ("The storm left six dead and more than 40 wounded.", "more than 40 wounded", "more_than", 40, None),
        ("Nearly two-thirds of the crop was lost.", "Nearly two-thirds", "less_than", None, pytest.approx(2 / 3)),
        ("Between 20 and 30 boats were seized.", "Between 20 and 30 boats", "between", 20, 30),
        ("The plant makes 5 to 7 million tyres a year.", "5 to 7 million tyres a year", "between", 5e6, 7e6),
        ("The parcel weighs 9 ± 2 kg.", "9 ± 2 kg", "between", 7, 11),
    ],
)
def test_a_bound_says_on_which_side_the_value_lies(
    text: str, quote: str, bound: str, low: float | None, high: float | None
) -> None:
    """Its words belong to the quantity."""
    quantity = by_quote(text)[quote]
    assert (quantity.bound, quantity.low, quantity.high) == (bound, low, high)


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Forty-two countries signed, nine abstained.", ["country", "country"]),
        ("Three of the seven bridges are closed.", ["bridge", "bridge"]),
        ("The storm left six dead and more than 40 wounded.", ["person", "person"]),
        ("Dozens of farmers protested, and several thousand students joined them.", ["person", "person"]),
        ("The senate passed it by a 52-48 vote.", ["vote", "vote"]),
        ("Only 280 million of the 1.5 billion euros was spent.", ["EUR", "EUR"]),
        ("The pipeline carries 110,000 barrels a day, of which 90,000 are exported.", ["barrel", "barrel"]),
        ("ROUGHLY 50 COUNTRIES SENT 20 TONS OF GRAIN.", ["country", "t"]),
        ("roughly 50 countries sent 20 tons of grain.", ["country", "t"]),
    ],
)
def test_units_of_counts_and_units_left_out(text: str, units: list[str]) -> None:
    """A bare number takes the unit of the whole or of the number before it; whoever is counted is a person."""
    assert [quantity.unit for quantity in read(text).quantities] == units


def test_rates_are_apart_from_the_unit() -> None:
    """And hold for the same sum in brackets."""
    sums = read("She paid 50,000 Ugandan shillings (about $25) a month per boat.").quantities
    assert [(each.unit, each.per) for each in sums] == [("UGX", ("mo", "boat")), ("USD", ("mo", "boat"))]
    assert only("The pump moves 40 litres per minute per person.").per == ("min", "person")


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


@pytest.mark.parametrize(
    ("text", "quote", "of"),
    [
        ("The ministry bought 10,000 million euros of bonds.", "10,000 million euros", "bonds"),
        ("Prices rose by 4.2 percent in May.", "4.2 percent", "Prices"),
        ("Wheat output fell to 370,000 tonnes from 750,000 a year earlier.", "750,000", "Wheat output"),
        ("Of the 8,000 tons of rice stored in spring it will go to 12,000.", "12,000", "rice"),
        ("A third of the voters stayed at home.", "A third", "voters"),
    ],
)
def test_what_is_measured(text: str, quote: str, of: str) -> None:
    """The noun after "of", or what the sentence says it of."""
    span = by_quote(text)[quote].of
    assert span is not None
    assert span.quote == of


@pytest.mark.parametrize(
    "text",
    [
        "The club won 2-1 in Turin.",
        "Okafor, 52, has run the mine for nine years.",
        "The talks began at 7:30 pm on 12 March 2018.",
        "Boeing 737 jets and G20 leaders use Room 12 at 10 Harbour Road.",
    ],
)
def test_what_is_no_quantity(text: str) -> None:
    """Scores, ages, lengths of time, dates, clock times, names, labels, addresses."""
    assert read(text).quantities == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("The grant is worth $2 million, Ottawa said in Canada.", None),
        ("The grant is worth $2 million, the United States said.", "USD"),
        ("Mexico owes 40 million pesos.", "MXN"),
        ("The town owes 40 million pesos.", None),
    ],
)
def test_whose_money_it_is_stays_open_where_the_page_does_not_tell(text: str, code: str | None) -> None:
    """With a note."""
    facts = read(text)
    assert [quantity.unit for quantity in facts.quantities] == [code]
    assert [note.code for note in facts.notes] == (["N402"] if code is None else [])


@pytest.mark.parametrize("text", ["Sales were 1,2,3,4 boxes.", "It cost 10.000 euros.", "It cost 1e999 euros."])
def test_a_number_that_cannot_be_told_is_open(text: str) -> None:
    """It keeps its unit, has no value, and a note says why."""
    facts = read(text)
    assert [quantity.value for quantity in facts.quantities] == [None]
    assert [note.code for note in facts.notes] == ["N401"]


def test_digits_of_other_scripts_count() -> None:
    """Wide and Arabic ones."""
    sums = read("The bank moved \uff15\uff10 euros and \u0665\u0660 euros.").quantities
    assert [quantity.value for quantity in sums] == [50, 50]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1",
        "9" * 250,
        "1,2,3,4",
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
