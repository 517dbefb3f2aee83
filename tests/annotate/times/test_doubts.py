"""What looks like a time and is none."""

from __future__ import annotations

import pytest

from dateline.annotate.times.annotator import find_times
from tests.annotate.quantities.trees import facts_for
from tests.annotate.times.pages import values


@pytest.mark.parametrize(
    "text",
    [
        "{P Theresa May} spoke .",
        "They may take longer .",
        "They march on the palace .",
        "{O Sunday Times} has it .",
        "{O Daily Mail} has it .",
        "Flight 1549 crashed .",
        "Resolution 1701 passed .",
        "It cost $2019 .",
        "It weighs 2020kg .",
        "Version 2.0.19 is out .",
        "The 23-year-old left .",
        "He is 45 years old .",
        "He is aged 45 years .",
        "She is in her 20s .",
        "One day he left .",
        "It is a day-to-day affair .",
        "The Six-Day War began .",
        "{O USA} Today has it .",
        "They won Week 11 .",
        "In the fall of the regime , all left .",
        "The Winter Olympics end .",
        "x3h3Pm is a code .",
        "The number is 123-12-1234 .",
        "Support is as high as three-quarters in the south .",
        "The Daily Show went on .",
        "He spoke on “Fox News Sunday,” which she saw .",
        "Call +86 2010-2015-86 .",
        "Temperatures were in the 30s .",
        "Any day now he leaves .",
    ],
)
def test_what_is_no_time_is_left_out(text: str) -> None:
    """Names, amounts, numbers, ages, codes and idioms."""
    assert values(text) == {}


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("They met in May .", "May"),
        ("They met on Sunday .", "Sunday"),
        ("The 2016 vote was close .", "2016"),
        ("( 2016 )", "2016"),
        ("THEY MET IN MAY .", "MAY"),
        ("they met on monday .", "monday"),
        ("The early 80s were hard .", "The early 80s"),
        ("He waits for a day .", "a day"),
    ],
)
def test_what_is_a_time_stays(text: str, quote: str) -> None:
    """The same words where they tell one, in capitals and small letters."""
    assert list(values(text)) == [quote]


def test_a_march_is_none_of_the_calendar() -> None:
    """After an article or an owner it is a month only before a noun."""
    assert find_times(facts_for("Thousands joined the March on the capital.")) == []
    assert [time.value for time in find_times(facts_for("Thousands joined the March vote."))] == ["XXXX-03"]
