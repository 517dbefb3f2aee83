"""How likely something is meant, before the page is looked at."""

from __future__ import annotations

from dateline.kb.priors import actor_prior, city_prior, country_prior


def test_more_people_are_likelier() -> None:
    """Cities by their people, a capital before a larger city, a country before any city."""
    assert 0 < city_prior(0) < city_prior(1_000) < city_prior(100_000) < city_prior(100_000, is_capital=True)
    assert city_prior(10**9, is_capital=True) < 1
    assert city_prior(30_000_000) < country_prior(0) < country_prior(1_400_000_000) <= 1


def test_more_articles_are_likelier() -> None:
    """Actors by the wikis that write of them."""
    assert 0 == actor_prior(0) < actor_prior(3) < actor_prior(200) < actor_prior(900) <= 1
