"""What the places of a page say of one another."""

from __future__ import annotations

import numpy as np
import pytest

from dateline.annotate.places.context import find_agreement, make_pool
from dateline.kb.base import shared_base
from tests.annotate.places.pages import bearers


def likeliest(text: str, key: str) -> str | None:
    """Return the country or state in which a name most likely lies by the page as a whole."""
    pool = make_pool(bearers(text))
    rows = [row for row, owner in enumerate(pool.owner) if pool.bearers[owner].key == key]
    best = pool.entries[max(rows, key=lambda row: find_agreement(pool).chance[row])]
    state = None if best.admin1 is None else shared_base().entity(best.admin1)
    return best.country if state is None or best.country != "USA" else state.name


@pytest.mark.parametrize(
    ("text", "key", "where"),
    [
        ("Rain fell in {L Paris}.", "paris", "FRA"),
        ("Rain fell in {L Paris}, {L Texas}.", "paris", "Texas"),
        ("Rain fell in {L Paris}, {L Clarksville} and {L Bonham} in {L Texas}.", "paris", "Texas"),
        ("{L England}'s {L Birmingham} and {L Leeds} are large.", "birmingham", "GBR"),
        ("{L Birmingham}, {L Mobile} and {L Montgomery} are in {L Alabama}.", "birmingham", "Alabama"),
    ],
)
def test_the_page_decides(text: str, key: str, where: str) -> None:
    """By what a name is said to lie in, and by what is named beside it."""
    assert likeliest(text, key) == where


def test_no_toponyms_give_an_empty_pool() -> None:
    """Nothing is asked of it."""
    assert make_pool([]).entries == ()


def test_chances_of_a_name_add_up_to_one() -> None:
    """Whatever the page says."""
    pool = make_pool(bearers("{L Paris}, {L Athens} and {L London} met."))
    assert np.allclose(np.bincount(pool.owner, find_agreement(pool).chance), 1.0)
