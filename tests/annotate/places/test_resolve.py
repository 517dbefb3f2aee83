"""Which place a name means."""

from __future__ import annotations

import pytest

from dateline.annotate.places.resolve import resolve_toponyms
from tests.annotate.places.pages import marked_toponyms, place_page


def resolve(text: str) -> dict[str, tuple[str | None, float]]:
    """Return country and chance by name."""
    page = place_page(text)
    return {
        each.bearer.key: (None if each.entry is None else each.entry.country, each.chance)
        for each in resolve_toponyms(page, marked_toponyms(page))
    }


@pytest.mark.parametrize(
    ("text", "key", "country"),
    [
        ("Rain fell in {L Georgia} , in {L Tbilisi} and {L Batumi} .", "georgia", "GEO"),
        ("Rain fell in {L Georgia} , in {L Atlanta} and {L Macon} .", "georgia", "USA"),
        ("Rain fell in {L Tripoli} and {L Benghazi} , {L Libya} .", "tripoli", "LBY"),
        ("Rain fell in {L Tripoli} and {L Sidon} , {L Lebanon} .", "tripoli", "LBN"),
        ("Rain fell in {L Vorkanbad} .", "vorkanbad", None),
    ],
)
def test_the_page_tells(text: str, key: str, country: str | None) -> None:
    """By what stands beside a name."""
    assert resolve(text)[key][0] == country


def test_no_toponyms_no_places() -> None:
    """Nothing is asked of the forest."""
    assert resolve("It rained .") == {}


def test_what_is_open_has_a_low_chance() -> None:
    """None where nothing is known by the name."""
    assert resolve("Rain fell in {L Vorkanbad} .")["vorkanbad"][1] == 0.0
