"""Which country is meant by the bare word."""

from __future__ import annotations

from dateline.annotate.coreference.known.focus import find_focus
from tests.annotate.coreference.known.worlds import make_world, met, said, spoke

NAMES = (("Mali", "country"), ("Togo", "country"))


def test_the_country_is_the_one_that_the_page_is_about() -> None:
    """Named most often so far; of two named as often neither."""
    country = said("country")
    assert met(make_world(spoke("Mali"), spoke("Mali"), spoke("Togo"), country, names=NAMES), find_focus) == [
        ("country", "Mali")
    ]
    assert met(make_world(spoke("Mali"), spoke("Togo"), country, names=NAMES), find_focus) == []
    assert met(make_world(country, names=NAMES), find_focus) == []


def test_this_country_is_the_last() -> None:
    """Even where the page is about another."""
    this = said("country", article="This")
    world = make_world(spoke("Mali"), spoke("Mali"), spoke("Togo"), this, names=NAMES)
    assert met(world, find_focus) == [("This country", "Togo")]


def test_the_subject_is_not_the_country() -> None:
    """It would say "its"."""
    left = "Mali/PROPN/nsubj/2 left/VERB/root/0 the/DET/det/4 country/NOUN/obj/2 ./PUNCT/punct/2"
    assert met(make_world(spoke("Togo"), spoke("Mali"), left, names=NAMES), find_focus) == [("country", "Togo")]


def test_a_country_that_is_described_is_left_alone() -> None:
    """A poor country is more than the bare word."""
    assert met(make_world(spoke("Mali"), said("country", before="poor"), names=NAMES), find_focus) == []
