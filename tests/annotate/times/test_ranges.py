"""From one time to another."""

from __future__ import annotations

import pytest

from tests.annotate.times.pages import values


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("from 3 to 5 May 2018", {"3": "2018-05-03", "5 May 2018": "2018-05-05"}),
        ("on 3-5 May 2018", {"3": "2018-05-03", "5 May 2018": "2018-05-05"}),
        ("on May 3-5, 2018", {"May 3": "2018-05-03", "5, 2018": "2018-05-05"}),
        ("from March to August 2011", {"March": "2011-03", "August 2011": "2011-08"}),
        ("from December 2010 to February", {"December 2010": "2010-12", "February": "2011-02"}),
        ("between June and August", {"June": "2019-06", "August": "2019-08"}),
        ("in 2013-2019", {"2013": "2013", "2019": "2019"}),
        ("in 2013-19", {"2013": "2013", "19": "2019"}),
        ("in 2018/19", {"2018": "2018", "19": "2019"}),
    ],
)
def test_both_ends_are_times(text: str, pair: dict[str, str]) -> None:
    """What one end leaves out is that of the other."""
    assert values(f"It was so {text}") == pair


def test_a_count_behind_a_day_is_none() -> None:
    """The second number has its own noun."""
    assert values("On May 3 and 5 people left .") == {"May 3": "2019-05-03"}


def test_a_telephone_number_is_no_range() -> None:
    """Years do not run that far."""
    assert "86" not in values("Call 2010-2015-86 .")
