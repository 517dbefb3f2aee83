"""Titles of articles on places."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bench.linking_titles import article_title
from dateline.schema import Place

if TYPE_CHECKING:
    from dateline.schema import PlacePrecision


@pytest.mark.parametrize(
    ("name", "country", "admin1", "precision", "title"),
    [
        ("Athens", "USA", "Ohio", "city", "Athens, Ohio"),
        ("Chicago", "USA", "Illinois", "city", "Chicago"),
        ("Ohio", "USA", "Ohio", "admin1", "Ohio"),
        ("Preston", "AUS", "Victoria", "city", "Preston, Victoria"),
        ("Lyon", "FRA", "Rhône", "city", "Lyon"),
    ],
)
def test_towns_with_their_state(name: str, country: str, admin1: str, precision: PlacePrecision, title: str) -> None:
    """In the United States and Australia, but for the largest cities."""
    place = Place(
        id="p",
        evidence=(),
        maker="test",
        confidence=1.0,
        name=name,
        country=country,
        admin1=admin1,
        precision=precision,
    )
    assert article_title(place) == title
