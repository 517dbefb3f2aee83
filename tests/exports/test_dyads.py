"""Pairs of actor and recipient."""

from __future__ import annotations

from dateline.exports.dyads import SAFE_BITS, cite, list_dyads, make_number
from tests.exports.pages import make_record, make_run


def test_one_row_a_pair() -> None:
    """An event with two recipients is two rows, one without an actor has none."""
    rows = list(list_dyads([make_record()], make_run(), in_cameo=False))
    pairs = [(row.source and row.source.actor.name, row.target and row.target.actor.name) for row in rows]
    assert pairs == [("Ana Ruiz", "miners"), ("Ana Ruiz", "army"), (None, "miners"), ("army", None)]
    assert [row.sentence for row in rows] == [2, 2, 3, 3]
    assert [row.is_lead for row in rows] == [True, True, True, False]
    assert len({row.number for row in rows}) == len(rows)
    assert cite(rows[0]) == "https://news.example/lota?a=1&b=2"


def test_numbers_are_stable_and_exact() -> None:
    """The same parts give the same number, which programs with 64-bit floats keep."""
    assert make_number("a", None) == make_number("a", None) != make_number("a", "None")
    assert 0 <= make_number("a") < 2**SAFE_BITS
