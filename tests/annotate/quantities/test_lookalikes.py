"""Numbers that tell no amount by what stands beside them."""

from __future__ import annotations

import pytest

from dateline.annotate.base import facts_of
from dateline.annotate.quantities import Quantities
from dateline.annotate.times.annotator import find_times
from tests.annotate.quantities.reads import by_quote, read
from tests.annotate.quantities.trees import read_page

DATED = "Voters met on March 1-8 and spoke of the 2013 reform."


@pytest.mark.parametrize(
    "text",
    [
        "A 911 caller reached the sixth-grader, who held a half-frozen snake.",
        "The Gang of Eight met the Group of 20 on part 3 of 5 of the plan.",
        "He read 2 Samuel 3:18 under a six-pointed star.",
        "The bill passed by a 3 to 1 margin, and the fans split 4 to 1 in favour.",
        "The G20 met at COP26 and COP 27.",
        "In Fisher v. University of Texas, No. 14-981, the pitcher had a record of 216-146.",
        "One recent afternoon they were leaving the park.",
        "Phase 3 trials of type 2 patients helped the number two official.",
    ],
)
def test_names_shapes_parts_and_odds_are_no_quantities(text: str) -> None:
    """Nor are the numbers of emergency calls, nor fractions that are part of a word."""
    assert read(text).quantities == []


def test_a_date_that_was_found_is_no_quantity() -> None:
    """Its second day would count what stands near it, and its year the reform."""
    doc = read_page(DATED)
    facts = facts_of(doc)
    facts.times.extend(find_times(facts))
    assert [time.value for time in facts.times] == ["XXXX-03-01", "XXXX-03-08", "2013"]
    assert facts_of(Quantities()(doc)).quantities == []


def test_two_numbers_of_a_ruling_are_votes() -> None:
    """Those of odds are nothing."""
    found = by_quote("The court upheld it in a 7 to 2 ruling.")
    assert [(quote, each.unit) for quote, each in found.items()] == [("7", "vote"), ("2", "vote")]


def test_one_in_so_many_is_a_share() -> None:
    """In figures too, but not of games, nor of a year."""
    found = by_quote("About 1 in 4 pupils and 8 in 10 teachers stayed at home.")
    assert [(each.value, each.unit) for each in found.values()] == [(0.25, "share"), (0.8, "share")]
    assert list(by_quote("The striker scored in 3 in 5 games in 2019.")) == ["5 games"]


def test_the_lower_part_does_not_fall() -> None:
    """As in "the lower 95 percent"."""
    found = by_quote("The third time the lower 95 percent of households paid nothing.")
    assert found["95 percent"].change is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A 52-count complaint named 29 New Yorkers and eleven police.",
            {"52-count": "count", "29 New Yorkers": "person", "eleven police": "person"},
        ),
        (
            "The rule closed hundreds of coal-fired plants and two side-by-side offices.",
            {"hundreds of coal-fired plants": "plant", "two side-by-side offices": "office"},
        ),
        ("Thousands of vote counting systems failed.", {"Thousands of vote counting systems": "system"}),
        ("A grade 6 pupil met 12 pupils of grade 6 on photo 2 of 9.", {"12 pupils": "person"}),
        ("A magnitude 7.8 quake hit Nepal.", {"7.8": "magnitude"}),
        ("They paid COP5,000.", {"COP5,000": "COP"}),
        (
            "They saw two prizes, 7,000 species and 1,237 boxes.",
            {"two prizes": "prize", "7,000 species": "species", "1,237 boxes": "box"},
        ),
        ("The petition passed the 10,000 mark in May.", {"10,000": None}),
    ],
)
def test_the_noun_that_is_counted_is_the_one_described(text: str, told: dict[str, str | None]) -> None:
    """Not the first word of what describes it."""
    assert {quote: each.unit for quote, each in by_quote(text).items()} == told


def test_what_is_thought_about_is_counted_exactly() -> None:
    """The word says no approximation before "the"."""
    found = by_quote("He often thinks about the 20 pupils who stayed.")
    assert [(quote, each.bound) for quote, each in found.items()] == [("20 pupils", "exact")]
