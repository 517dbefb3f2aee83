"""Countries and capitals by description."""

from __future__ import annotations

from dateline.annotate.coreference.known.places import find_places
from tests.annotate.coreference.known.worlds import make_world, met, said, spoke

NAMES = (("Mali", "country"), ("Ghana", "country"), ("Niger", "country"), ("Accra", "place"), ("Ghanaian", "country"))


def test_a_region_that_one_country_fits() -> None:
    """Of the countries of the page exactly one must lie there."""
    sahel = said("country", before="Sahel")
    assert met(make_world(spoke("Mali"), spoke("Ghana"), sahel, names=NAMES), find_places) == [
        ("Sahel country", "Mali")
    ]
    assert met(make_world(spoke("Mali"), spoke("Niger"), sahel, names=NAMES), find_places) == []
    assert met(make_world(spoke("Ghana"), sahel, names=NAMES), find_places) == []


def test_a_noun_that_is_no_country() -> None:
    """A Sahel farmer is no country."""
    assert met(make_world(spoke("Mali"), said("farmer", before="Sahel"), names=NAMES), find_places) == []


def test_what_a_country_is_called() -> None:
    """The knowledge base knows it."""
    japan = (("Japan", "country"),)
    land = said("kingdom", before="hermit")
    korea = spoke("Pyongyang")
    assert met(make_world(spoke("Japan"), korea, land, names=japan), find_places) in (
        [],
        [("hermit kingdom", "Pyongyang")],
    )


def test_a_capital() -> None:
    """It is the city that the page names, not the country."""
    visit = "He/PRON/nsubj/2 left/VERB/root/0 Accra/PROPN/obj/2"
    world = make_world(visit, said("capital", before="Ghanaian"), names=NAMES)
    assert met(world, find_places) == [("Ghanaian capital", "Accra")]
    assert met(make_world(spoke("Ghana"), said("capital", before="Ghanaian"), names=NAMES), find_places) == []
