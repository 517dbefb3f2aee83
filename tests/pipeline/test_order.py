"""Annotators come after what they need."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.errors import AnnotatorError
from dateline.pipeline.order import order_annotators
from tests.annotate.plugins import Loud


def annotator(name: str, needs: str = "", gives: str = "") -> Loud:
    """Return an annotator with the needs and gives listed."""
    made = Loud()
    made.name, made.needs, made.gives = name, frozenset(needs.split()), frozenset(gives.split())
    return made


ALL = [
    annotator("events", "actors times syntax", "events"),
    annotator("actors", "names", "actors"),
    annotator("times", "syntax", "times"),
    annotator("encode", "", "names syntax"),
]


def test_needs_come_first_and_the_given_order_else() -> None:
    """Of those that could come next, the first given does."""
    assert [each.name for each in order_annotators(ALL)] == ["encode", "actors", "times", "events"]


@given(st.permutations(ALL))
def test_any_order_is_put_right(shuffled: list[Loud]) -> None:
    """However they are listed, nothing runs before what it needs."""
    there: set[str] = set()
    for each in order_annotators(shuffled):
        assert each.needs <= there
        there |= each.gives


def test_a_kind_that_several_give_is_there_after_all_of_them() -> None:
    """Who needs places waits for both annotators that give them."""
    several = [annotator("c", "places"), annotator("a", "", "places"), annotator("b", "", "places")]
    assert [each.name for each in order_annotators(several)] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("annotators", "message"),
    [
        ([annotator("a"), annotator("a")], "D602: 2 annotators are called a"),
        ([annotator("a", "times")], "D603: annotator a needs times"),
        ([annotator("a", "y", "x"), annotator("b", "x", "y")], "D603: the annotators a, b need each other"),
    ],
)
def test_what_does_not_fit_together(annotators: list[Loud], message: str) -> None:
    """Two of one name, a need without a giver and a circle are errors that name the annotators."""
    with pytest.raises(AnnotatorError, match=message):
        order_annotators(annotators)


def test_an_annotator_may_refine_what_it_needs() -> None:
    """To need and give the same kind is no circle, where another gives it first."""
    refining = [annotator("b", "places", "places"), annotator("a", "", "places")]
    assert [each.name for each in order_annotators(refining)] == ["a", "b"]
