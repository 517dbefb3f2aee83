"""What the places of a page say of one another."""

from __future__ import annotations

import numpy as np
import pytest

from dateline.annotate.base import facts_of
from dateline.annotate.places.context import find_agreement, make_pool
from dateline.annotate.places.page import read_page
from dateline.annotate.places.toponym import Bearer, Toponym, group_toponyms
from dateline.kb.base import shared_base
from tests.annotate.pages import make_page


def bearers(text: str) -> list[Bearer]:
    """Return the marked names of a text as toponyms, put together."""
    page = read_page(facts_of(make_page(text)), shared_base())
    return group_toponyms(page, [Toponym(each, 0.9, "place") for each in page.candidates if each.is_whole])


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


def test_one_name_with_two_states_is_two_places() -> None:
    """Each with its own; a mention without one goes with neither."""
    found = bearers("{L Springfield}, {L Ohio}, and {L Springfield}, {L Illinois}, are older than {L Springfield}.")
    springfields = [each for each in found if each.key == "springfield"]
    assert [[entry.name for entry in each.larger[:1]] for each in springfields] == [["Ohio"], ["Illinois"], []]


def test_a_word_behind_a_name_says_its_size() -> None:
    """In "Washington state", none of the towns is meant."""
    (state,) = bearers("Fires burn in {L Washington} state.")
    assert {entry.type for entry in state.entries} == {"admin1"}


def test_no_toponyms_give_an_empty_pool() -> None:
    """Nothing is asked of it."""
    assert make_pool([]).entries == ()


def test_chances_of_a_name_add_up_to_one() -> None:
    """Whatever the page says."""
    pool = make_pool(bearers("{L Paris}, {L Athens} and {L London} met."))
    assert np.allclose(np.bincount(pool.owner, find_agreement(pool).chance), 1.0)
