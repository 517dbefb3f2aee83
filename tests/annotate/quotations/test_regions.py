"""Quotations: marks of all kinds, what is missing, and what is none."""

from __future__ import annotations

import re
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.annotate.quotations import Quotation, find_quotations


def paragraphs(text: str) -> list[tuple[int, int]]:
    """Return the lines of a text as blocks."""
    return [match.span() for match in re.finditer(r"[^\n]+", text)]


def quotations(text: str) -> list[Quotation]:
    """Return the quotations of a text, each line a block."""
    return find_quotations(text, paragraphs(text))


def insides(text: str) -> list[str]:
    """Return what stands in the quotation marks of a text."""
    return [text[slice(*each.inside)] for each in quotations(text)]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ('The envoy said "we stay" and left.', ["we stay"]),
        ("The envoy said “we stay” and left.", ["we stay"]),
        ("The envoy said «we stay» and left.", ["we stay"]),
        ("The envoy said « we stay » and left.", ["we stay"]),
        ("The envoy said »we stay« and left.", ["we stay"]),
        ("The envoy said „we stay“ and left.", ["we stay"]),
        ("The envoy said „we stay” and left.", ["we stay"]),
        ("The envoy said ”we stay” and left.", ["we stay"]),
        ("The envoy said ‘we stay’ and left.", ["we stay"]),
        ("The envoy said 'we stay' and left.", ["we stay"]),
        ("The envoy said ‹we stay› and left.", ["we stay"]),
        ('The envoy said “we stay" and left.', ["we stay"]),
        ('"We stay," he said. "We never left."', ["We stay,", "We never left."]),
        ('He called it "fine"—and "good".', ["fine", "good"]),
        ('He said: "Go", "stay", or "wait"?', ["Go", "stay", "wait"]),
    ],
)
def test_marks_of_every_kind(text: str, inside: list[str]) -> None:
    """Straight, curly, angled, low and single ones, also mixed."""
    assert insides(text) == inside
    assert all(each.is_closed for each in quotations(text))


@pytest.mark.parametrize(
    "text",
    [
        'He warned that " a return to war is near", and left.',
        'He warned that "a return to war is near ", and left.',
        "He warned that “ a return to war is near ”, and left.",
        "He warned that « a return to war is near », and left.",
    ],
)
def test_blanks_inside_the_marks(text: str) -> None:
    """Translations and typesetters leave them; they are no part of what is said."""
    assert insides(text) == ["a return to war is near"]


@pytest.mark.parametrize(
    "text",
    [
        "It's the ministers' plan, and they don't like it.",
        "It’s the ministers’ plan, and they don’t like it.",
        "In the '90s, and in the ’80s, rock 'n' roll was king.",
        'He is 6\'4" and his brother 6\' 2" tall, the screen 40" wide.',
        "The boys’ and girls’ teams of St. James’ won.",
        "Nothing here.",
        "",
    ],
)
def test_what_is_no_mark(text: str) -> None:
    """Apostrophes, elisions, feet and inches."""
    assert insides(text) == []


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("She called it ‘the voters’ choice’ again.", ["the voters’ choice"]),
        ("She called it 'the voters' choice' again.", ["the voters' choice"]),
        ("She said 'we don't know' and 'it's late'.", ["we don't know", "it's late"]),
        ("Lee's aide: 'It's not Lee's fault'", ["It's not Lee's fault"]),
    ],
)
def test_apostrophes_inside_single_marks(text: str, inside: list[str]) -> None:
    """An owner's apostrophe does not close where another mark does."""
    assert insides(text) == inside


def test_a_quotation_in_a_quotation() -> None:
    """The inner one says so, and lies inside."""
    outer, inner = quotations("“They told me ‘never again’ twice,” she said.")
    assert not outer.is_inner
    assert inner.is_inner
    assert outer.start < inner.start < inner.end < outer.end


def test_one_kind_of_mark_in_the_other() -> None:
    """Curly marks in straight ones, both double, are a quotation in a quotation."""
    outer, inner = quotations('"They called it “hell on earth” and left," she said.')
    assert (outer.is_inner, inner.is_inner) == (False, True)


def test_a_speech_over_paragraphs() -> None:
    """Each paragraph opens anew, only the last closes; the first has all of its words."""
    text = "“We came early, he said once. We stayed.\n“We left late.”\n“It rained,” she said."
    first, second, third = quotations(text)
    assert text[slice(*first.inside)] == "We came early, he said once. We stayed."
    assert [first.is_closed, second.is_closed, third.is_closed] == [False, True, True]
    assert [first.continues, second.continues, third.continues] == [False, True, False]


def test_a_paragraph_that_only_closes() -> None:
    """It goes on with what the paragraph before left open."""
    text = '"We came early.\nWe left late," he said.'
    assert insides(text) == ["We came early.", "We left late,"]
    assert quotations(text)[1].continues


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("“We will not pay, the minister said.\nRain fell.", ["We will not pay,"]),
        ("“We will not pay, said the minister.", ["We will not pay,"]),
        ("“We will not pay,  Sow wrote to them. “We owe nothing.”", ["We will not pay,", "We owe nothing."]),
        ("She said “we will not pay.\nRain fell.", ["we will not pay."]),
        ('"We will not pay. It was late. "We owe nothing."', ["We will not pay. It was late.", "We owe nothing."]),
    ],
)
def test_a_mark_that_is_missing(text: str, inside: list[str]) -> None:
    """What is left open ends before its speaker is named, else with its paragraph or before the next opening mark."""
    assert insides(text) == inside
    assert not quotations(text)[0].is_closed


def test_marks_that_only_close() -> None:
    """They close nothing and open nothing."""
    assert insides('We left" they said” and» so on.') == []


def test_time_grows_with_the_text() -> None:
    """A hundred thousand marks of any kind, none of them in pairs."""
    for piece in ('" ', "“a ", "s' ", "‘b ", "'a s' ", "“a, b said.\n", '"“a'):
        text = piece * (100_000 // len(piece))
        began = process_time()
        quotations(text)
        assert process_time() - began < 5


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet=st.sampled_from("aBs '‘’\"“”„«»‹›‚.,\n-—9"), max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    """Quotations lie inside their block, in order; outer ones never overlap."""
    found = quotations(text)
    assert [each.start for each in found] == sorted(each.start for each in found)
    outer = [each for each in found if not each.is_inner]
    assert all(one.end <= two.start for one, two in pairwise(outer))
    for each in found:
        assert each.start <= each.inside[0] <= each.inside[1] <= each.end
        assert "\n" not in text[each.start : each.end]
