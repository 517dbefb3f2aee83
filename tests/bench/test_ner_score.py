"""Entities compared by hand."""

from __future__ import annotations

from bench.ner_score import Entity, count_overlaps, score_entities

GOLD = frozenset({Entity(0, 4, "person"), Entity(10, 20, "place"), Entity(12, 16, "place")})


def test_exact_overlap_and_span() -> None:
    """A shorter span overlaps, a wrong type shares only its span."""
    found = frozenset({Entity(0, 4, "person"), Entity(10, 18, "place"), Entity(12, 16, "person")})
    scores = score_entities([(GOLD, found)])
    assert (scores["gold"], scores["pred"]) == (3, 3)
    assert scores["exact"] == {"p": 0.3333, "r": 0.3333, "f1": 0.3333}
    assert scores["overlap"] == {"p": 0.6667, "r": 0.6667, "f1": 0.6667}
    assert scores["span_only"] == {"p": 0.6667, "r": 0.6667, "f1": 0.6667}
    assert scores["by_type"] == {
        "person": {"gold": 1, "exact": 0.6667, "overlap": 0.6667},
        "place": {"gold": 2, "exact": 0.0, "overlap": 0.6667},
    }


def test_a_type_that_gold_never_has_does_not_count() -> None:
    """Neither for nor against."""
    found = GOLD | {Entity(30, 35, "nationality")}
    assert score_entities([(GOLD, found)])["pred"] == 3


def test_each_entity_is_in_one_pair() -> None:
    """Two pieces of one name are one hit; equal spans go first even where another overlaps more."""
    assert count_overlaps([Entity(0, 20, "place")], [Entity(0, 8, "place"), Entity(9, 20, "place")]) == 1
    ours = [Entity(0, 4, "place"), Entity(0, 20, "place")]
    assert count_overlaps(ours, [Entity(0, 4, "place"), Entity(2, 20, "place")]) == 2


def test_nothing_at_all() -> None:
    """No gold, no finds, no error."""
    assert score_entities([(frozenset(), frozenset())])["exact"] == {"p": 0.0, "r": 0.0, "f1": 0.0}
