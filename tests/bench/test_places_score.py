"""Scores of toponyms."""

from __future__ import annotations

import pytest

from bench.metrics import look_up
from bench.places_rows import GoldToponym
from bench.places_score import FoundToponym, distance, pair_up, score_toponyms

OSLO, BERGEN = (59.91, 10.75), (60.39, 5.32)
GOLD = (
    GoldToponym(start=0, end=4, lat=OSLO[0], lon=OSLO[1], kind="Literal"),
    GoldToponym(start=10, end=16, lat=BERGEN[0], lon=BERGEN[1]),
    GoldToponym(start=20, end=26),
)


def test_distance() -> None:
    """Oslo to Bergen is some 305 km."""
    assert distance(OSLO, BERGEN) == pytest.approx(305, abs=3)


def test_words_are_paired_whole_before_in_part() -> None:
    """A toponym that shares letters with two goes to the one that has its words."""
    found = [FoundToponym(8, 12), FoundToponym(10, 16)]
    assert [one for _, one in pair_up(GOLD, found)] == [None, found[1], None]


def test_scores() -> None:
    """What is not found, or left open, counts as placed wrongly over all gold, and not over what was matched."""
    found = [FoundToponym(0, 4, OSLO), FoundToponym(10, 15, OSLO), FoundToponym(30, 32)]
    scores = score_toponyms([(GOLD, found)])
    figures = [
        look_up(scores, name)
        for name in ("recognition_exact.f1", "recognition_overlap.r", "resolution_all_gold.acc161", "end_to_end_161.p")
    ]
    assert figures == [0.3333, 0.6667, 0.5, 0.5]
    assert look_up(scores, "recall_by_kind.Literal") == 1.0


def test_the_right_country_is_near_enough_in_one_figure() -> None:
    """The points of a large country lie far apart."""
    gold = [GoldToponym(start=0, end=6, lat=60.0, lon=-95.0, country_level="CA")]
    scores = score_toponyms([(gold, [FoundToponym(0, 6, (45.0, -75.0), "CA")])])
    assert [look_up(scores, name) for name in ("acc161_or_country_all_gold", "end_to_end_161.f1")] == [1.0, 0.0]


def test_nothing_gives_zeros() -> None:
    """No division by it."""
    assert look_up(score_toponyms([]), "recognition_exact.f1") == 0.0
