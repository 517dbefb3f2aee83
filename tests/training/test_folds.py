"""Which part of the data a site belongs to."""

from __future__ import annotations

from training.folds import FOLDS, fold_of


def test_pages_of_one_site_are_in_one_fold() -> None:
    """Whatever the process; all folds are used."""
    assert fold_of("news.example") == 3
    assert {fold_of(f"{number}.example") for number in range(100)} == set(range(FOLDS))
