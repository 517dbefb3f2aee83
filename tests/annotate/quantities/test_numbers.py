"""Numbers in words and figures, with what multiplies them."""

from __future__ import annotations

import pytest

from dateline.annotate.quantities.atoms import cut_atoms
from dateline.annotate.quantities.numbers import Number, find_numbers


def numbers(text: str) -> list[tuple[str, float | None, str]]:
    """Return the words, the value and the manner of each number of a text."""
    atoms = cut_atoms(text, start=0, end=len(text), prefixes=frozenset({"RM"}))

    def words(number: Number) -> str:
        return text[atoms[number.first].start : atoms[number.last - 1].end]

    return [(words(each), each.value, each.manner) for each in find_numbers(atoms, stops_group=False)]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("twenty-five lamps", "twenty-five", 25),
        ("a hundred and five lamps", "a hundred and five", 105),
        ("two hundred and three thousand", "two hundred and three thousand", 203_000),
        ("ten million two hundred thousand", "ten million two hundred thousand", 10_200_000),
        ("eighteen hundred", "eighteen hundred", 1_800),
        ("two dozen eggs", "two dozen", 24),
        ("half a million", "half a million", 500_000),
        ("half-a-million", "half-a-million", 500_000),
        ("three quarters of a million", "three quarters of a million", 750_000),
        ("two and a half million", "two and a half million", 2_500_000),
        ("2 million and a half", "2 million and a half", 2_500_000),
        ("1.1 million", "1.1 million", 1_100_000),
        ("10,000 million", "10,000 million", 1e10),
        ("10.000 millones", "10.000 millones", 1e10),
        ("3.5bn", "3.5bn", 3.5e9),
        ("1.2-million", "1.2-million", 1_200_000),
        ("3 lakh", "3 lakh", 300_000),
        ("fell -5 yards", "-5", -5),
        ("RM2.70", "2.70", 2.7),
    ],
)
def test_a_number_has_its_value(text: str, words: str, value: float) -> None:
    """And ends with its last word."""
    assert numbers(text) == [(words, value, "plain")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("a third of them", "a third", 1 / 3),
        ("two-thirds of them", "two-thirds", 2 / 3),
        ("the two-thirds majority", "two-thirds", 2 / 3),
        ("half the town", "half", 0.5),
        ("one in ten", "one in ten", 0.1),
        ("3 out of 5", "3", 3),
        ("three out of five", "three out of five", 0.6),
    ],
)
def test_a_part_of_something_is_a_share(text: str, words: str, value: float) -> None:
    """In words; figures are read as they stand."""
    (found, *_) = numbers(text)
    assert found[0] == words
    assert found[1] == pytest.approx(value)


@pytest.mark.parametrize(
    "text", ["the second half", "half an hour", "a third party", "the fourth quarter", "half-time"]
)
def test_what_sounds_like_a_share_is_none(text: str) -> None:
    """Stretches of play and of the year, ranks, idioms."""
    assert numbers(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("dozens came", "dozens"),
        ("tens of thousands came", "tens of thousands"),
        ("several hundred came", "several hundred"),
    ],
)
def test_a_vague_number_has_no_value(text: str, words: str) -> None:
    """It is found all the same."""
    assert numbers(text) == [(words, None, "vague")]


def test_multiples_and_counted_times() -> None:
    """Trebled, tenfold, twice, for the second time."""
    assert numbers("it trebled") == [("trebled", 3, "times")]
    assert numbers("tenfold") == [("tenfold", 10, "times")]
    assert numbers("twice") == [("twice", 2, "times")]
    assert numbers("for the second time") == [("second time", 2, "times")]
    assert numbers("rose 2-fold") == [("2-fold", 2, "times")]


@pytest.mark.parametrize(
    "text",
    [
        "XC40",
        "at 11:30",
        "on 26/09/2019",
        "in the 1990s",
        "the 21st",
        "+34 91 555 01 00",
        "version 1.2.3",
        "24/7",
        "5G",
        "a@b9.org",
    ],
)
def test_what_is_cut_as_one_is_no_number(text: str) -> None:
    """Codes, clock times, dates, decades, ordinals, telephone numbers, versions, addresses."""
    assert numbers(text) == []
