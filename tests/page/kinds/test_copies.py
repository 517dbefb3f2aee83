"""Lines that repeat others, and lines that only look so."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dateline.page.kinds.copies import find_copies
from tests.page.kinds.pages import LEAD, LONGER, SECOND, TITLE

QUESTION = "What would you do first if you were given the line to the islands for a year, and nobody could stop you?"
CHORUS = ["And the tide comes in, and the tide goes out,", "And nobody asks who it takes along,"]


def test_an_article_that_stands_twice() -> None:
    """Each line of the second copy leads to its like, short ones too."""
    lines = [TITLE, LEAD, "Who pays?", SECOND]
    assert find_copies([*lines, "Advertisement", *lines]) == {5: 0, 6: 1, 7: 2, 8: 3}


def test_each_line_two_times() -> None:
    """A dump that has each line twice, whatever its length."""
    lines = ["Home", TITLE, LEAD, "Yes.", SECOND]
    doubled = [line for line in lines for _ in range(2)]
    assert find_copies(doubled) == {1: 0, 3: 2, 5: 4, 7: 6, 9: 8}


def test_a_lead_that_comes_again_below() -> None:
    """One long sentence, far from its like; white space and case do not count."""
    assert find_copies([LEAD, SECOND, "More", LEAD.upper().replace(" ", "  ")]) == {3: 0}


def test_a_line_directly_below_its_like() -> None:
    """A headline that was taken twice."""
    assert find_copies([TITLE, TITLE, LEAD]) == {1: 0}


def test_a_question_that_is_put_to_many_stays() -> None:
    """However long it is."""
    assert find_copies([QUESTION, LEAD, QUESTION, SECOND, QUESTION, LONGER[0]]) == {}


def test_a_refrain_stays() -> None:
    """Lines of a song are no long sentences."""
    assert find_copies([*CHORUS, LEAD, *CHORUS, SECOND, *CHORUS]) == {}


def test_answers_and_cells_stay() -> None:
    """Short lines may say the same."""
    assert find_copies(["Will you stay?", "Yes.", "Will he?", "Yes.", "12\t14", "12\t14", "12\t14"]) == {}


def test_steps_that_are_told_again_stay() -> None:
    """A run of mostly short lines, one long sentence among them."""
    steps = ["Breakfast", "Two eggs, one tomato", "Lunch", "One cup of rice, half a cup of beans, a spoon of oil, salt"]
    assert find_copies(["Monday", *steps, "Tuesday", *steps]) == {}


@given(st.lists(st.sampled_from([TITLE, LEAD, SECOND, "Yes.", "", "No."]), max_size=24))
def test_a_copy_has_its_like_before_it(lines: list[str]) -> None:
    """Whatever the lines; and a line that is repeated is no copy of itself."""
    for copy, original in find_copies(lines).items():
        assert original < copy
        assert lines[original] == lines[copy]


def test_many_lines_that_say_the_same_ten_things() -> None:
    """They are not compared with all that follows; a long stretch that stands twice is a copy all the same."""
    lines = [f"{LEAD} {number}." for number in range(250)]
    assert find_copies([*lines, "Advertisement", *lines]) == {251 + at: at for at in range(250)}
    assert find_copies(list("abcdefghij") * 5_000) == {}
