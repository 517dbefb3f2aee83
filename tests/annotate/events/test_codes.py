"""Actors as codes."""

from __future__ import annotations

import pytest

from dateline.annotate.events.codes import actor_code
from dateline.schema import Actor


@pytest.mark.parametrize(
    ("country", "sector", "code"),
    [
        ("USA", "GOV", "USAGOV"),
        ("USA", None, "USA"),
        (None, "LEG", "---LEG"),
        (None, "IGO", "IGO"),
        (None, None, None),
        ("ROU", "PRO", "ROMOPP"),
    ],
)
def test_a_code_is_country_and_sector(country: str | None, sector: str | None, code: str | None) -> None:
    """Dashes stand for a country that is not known; some codes are CAMEO's own."""
    assert actor_code(country, sector) == code


def test_bodies_of_many_states_have_codes_of_their_own() -> None:
    """By name."""
    actor = Actor(id="a", evidence=(), maker="test", confidence=1.0, name="United Nations", type="organization")
    assert actor_code(None, "IGO", actor=actor) == "IGOUNO"
