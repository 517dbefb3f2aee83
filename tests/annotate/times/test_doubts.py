"""What looks like a time and is none."""

from __future__ import annotations

import pytest

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
