"""Toponyms put together."""

from __future__ import annotations

import pytest

from tests.annotate.places.pages import bearers


def test_one_name_with_two_states_is_two_places() -> None:
    """Each with its own; a mention without one goes with neither."""
    found = bearers("{L Springfield}, {L Ohio}, and {L Springfield}, {L Illinois}, are older than {L Springfield}.")
    springfields = [each for each in found if each.key == "springfield"]
    assert [[entry.name for entry in each.larger[:1]] for each in springfields] == [["Ohio"], ["Illinois"], []]


@pytest.mark.parametrize(
    "text",
    ["{L Gulu} ( {L Uganda} )", "{L Gulu} in {L Uganda} .", "{L Uganda} 's {L Gulu} .", "{L Gulu} , {L Uganda} ."],
)
def test_what_a_place_is_said_to_lie_in(text: str) -> None:
    """Behind a comma, a bracket or "in", or before it as its owner."""
    (gulu,) = (each for each in bearers(text) if each.key == "gulu")
    assert gulu.larger[0].name == "Uganda"


def test_a_word_behind_a_name_says_its_size() -> None:
    """In "Washington state", none of the towns is meant."""
    (state,) = bearers("Fires burn in {L Washington} state.")
    assert {entry.type for entry in state.entries} == {"admin1"}


def test_ways_of_writing_one_name_are_one() -> None:
    """Case, accents and full stops do not count."""
    (mali,) = bearers("{L Mali} and {L MALI}")
    assert len(mali.toponyms) == 2
