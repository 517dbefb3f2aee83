"""Actors as codes."""

from __future__ import annotations

import pytest

from dateline.annotate.events.codes import actor_code, body_code, body_sector, serving_code


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


@pytest.mark.parametrize(
    ("name", "code", "sector"),
    [
        ("United Nations", "IGOUNO", "IGO"),
        ("Amnesty International", "NGOHRIAMN", "NGO"),
        ("Islamic State", "IMGMUSISI", "REB"),
        ("Lake Company", None, None),
    ],
)
def test_bodies_of_many_states_have_codes_of_their_own(name: str, code: str | None, sector: str | None) -> None:
    """By name; such a code comes before country and sector."""
    assert (body_code(name), body_sector(body_code(name))) == (code, sector)
    assert actor_code("KEN", "GOV", body=code) == (code or "KENGOV")


def test_who_serves_a_body_has_its_code() -> None:
    """Where a description begins with its name; armed groups lend theirs to nobody."""
    assert serving_code("Red Cross officials") == "NGOHLHIRC"
    assert serving_code("UN peacekeepers") == "IGOUNO"
    assert serving_code("ISIS fighters") is None
    assert serving_code("army officers") is None
