"""Ships: their names, and that they are groups where they act."""

from __future__ import annotations

import pytest

from dateline.annotate.actors import make_actors
from dateline.annotate.base import facts_of
from dateline.annotate.mentions import find_names
from tests.annotate.coreference.parses import parsed
from tests.annotate.pages import make_page


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The frigate HMS Lancaster left.", "HMS Lancaster"),
        ("The BRP Gregorio del Pilar left.", "BRP Gregorio"),
        ("The {O USS Carney} left.", "USS Carney"),
        ("The trawler {X Ocean Star} left.", "Ocean Star"),
    ],
)
def test_ships_by_name(text: str, name: str) -> None:
    """A prefix or a noun before the name says that it is a ship's."""
    (ship,) = make_actors(facts_of(make_page(text)))
    assert (ship.name, ship.type) == (name, "group")


@pytest.mark.parametrize("text", ["The MT index rose.", "HMS left.", "The {L Lancaster} road."])
def test_what_is_no_ship(text: str) -> None:
    """A prefix without a name, a name without a prefix."""
    assert all(actor.type != "group" for actor in make_actors(facts_of(make_page(text))))
    assert all(" " not in name.text for name in find_names(facts_of(make_page(text))))


@pytest.mark.parametrize(
    ("sentence", "types"),
    [
        ("A/DET/det/2 warship/NOUN/nsubj/3 fired/VERB/root/0", ["group"]),
        ("They/PRON/nsubj/2 slept/VERB/root/0 on/ADP/case/5 a/DET/det/5 warship/NOUN/obl/2", []),
    ],
)
def test_a_ship_is_an_actor_where_it_acts(sentence: str, types: list[str]) -> None:
    """Aboard it is where something happens."""
    found = make_actors(parsed(sentence))
    assert [actor.type for actor in found if "warship" in actor.name] == types
