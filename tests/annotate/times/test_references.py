"""The past, the present and the future."""

from __future__ import annotations

import pytest

from tests.annotate.times.pages import times, values


@pytest.mark.parametrize(
    ("text", "quote", "value"),
    [
        ("It is now clear .", "now", "PRESENT_REF"),
        ("It is clear right now .", "right now", "PRESENT_REF"),
        ("It is clear at present .", "at present", "PRESENT_REF"),
        ("It is clear at the moment .", "at the moment", "PRESENT_REF"),
        ("It is clear these days .", "these days", "PRESENT_REF"),
        ("The most to date .", "to date", "PRESENT_REF"),
        ("It was so in the past .", "the past", "PAST_REF"),
        ("It was so recently .", "recently", "PAST_REF"),
        ("It may be so in the near future .", "the near future", "FUTURE_REF"),
        ("It may come soon .", "soon", "FUTURE_REF"),
    ],
)
def test_a_vague_time_is_read(text: str, quote: str, value: str) -> None:
    """TIMEX3 has three words for it."""
    assert values(text) == {quote: value}


@pytest.mark.parametrize(
    "text",
    ["Now that he left , all is well .", "Now, let us see .", "It comes now and then .", "They want to present it .",
     "At present rates it ends .", "He came as soon as he could ."],
)  # fmt: skip
def test_idioms_tell_no_time(text: str) -> None:
    """Words of speech that only look like times."""
    assert values(text) == {}


def test_a_vague_time_is_bounded_by_publication() -> None:
    """The past ends with it, the future begins with it."""
    (past,) = times("It was so recently .")
    assert (past.earliest, past.latest, past.anchor) == (None, "2019-09-25", "published")
    (open_,) = times("It was so recently .", published=None)
    assert (open_.latest, open_.anchor) == (None, "none")
