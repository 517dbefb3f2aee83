"""Marked pages as the search for places sees them."""

from __future__ import annotations

from dateline.annotate.base import facts_of
from dateline.annotate.places.page import Candidate, PlacePage, read_page
from dateline.annotate.places.toponym import Bearer, Toponym, group_toponyms
from dateline.kb.base import shared_base
from tests.annotate.pages import make_page


def place_page(text: str) -> PlacePage:
    """Return the page of a paragraph in which names are marked."""
    return read_page(facts_of(make_page(text)), shared_base())


def candidate(page: PlacePage, text: str) -> Candidate:
    """Return the first candidate of these words."""
    return next(each for each in page.candidates if each.text == text)


def marked_toponyms(page: PlacePage) -> list[Toponym]:
    """Return the marked names of a page as toponyms."""
    return [Toponym(each, 0.9, "place") for each in page.candidates if each.is_whole]


def bearers(text: str) -> list[Bearer]:
    """Return the marked names of a text as toponyms, put together."""
    page = place_page(text)
    return group_toponyms(page, marked_toponyms(page))
