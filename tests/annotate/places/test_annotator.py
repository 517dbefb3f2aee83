"""Places of a page, from marked names to the facts of the record."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.annotate.base import facts_of
from dateline.annotate.encode import hang_signals
from dateline.annotate.frame import make_doc
from dateline.annotate.places import Places
from tests.annotate.pages import make_document, make_page, make_signals

if TYPE_CHECKING:
    from dateline.schema import Place


def places(*paragraphs: str) -> list[Place]:
    """Return the places of a page with marked names."""
    return facts_of(Places()(make_page(*paragraphs))).places


@pytest.mark.parametrize(
    ("text", "name", "country", "admin1", "precision"),
    [
        ("Rain fell in {L Bamako} , {L Mali} .", "Bamako", "MLI", "Bamako", "city"),
        ("Rain fell in {L Mali} .", "Mali", "MLI", None, "country"),
        ("Rain fell in {L Paris} , {L Texas} .", "Paris", "USA", "Texas", "city"),
        ("Rain fell in {L Paris} , {L Texas} .", "Texas", "USA", "Texas", "admin1"),
        ("Rain fell in {L Montana} .", "Montana", "USA", "Montana", "admin1"),
    ],
)
def test_a_place_has_what_is_known_of_it(
    text: str, name: str, country: str, admin1: str | None, precision: str
) -> None:
    """Country, province, precision, point and the ids of others."""
    (place,) = (place for place in places(text) if place.name == name)
    assert (place.country, place.admin1, place.precision) == (country, admin1, precision)
    assert place.lat is not None
    assert place.lon is not None
    assert place.kb


def test_what_is_not_known_has_no_point() -> None:
    """Rather than a wrong one."""
    (place,) = places("Rain fell in {L Vorkanbad} .")
    assert (place.name, place.lat, place.lon, place.country, place.kb) == ("Vorkanbad", None, None, None, {})


def test_names_of_one_place_are_one_fact() -> None:
    """All mentions with it, one piece of evidence a form."""
    (place,) = places("Rain fell in {L Mali} . It fell in {L Mali} and in {L MALI} .")
    assert [mention.quote for mention in place.mentions] == ["Mali", "Mali", "MALI"]
    assert [span.quote for span in place.evidence] == ["Mali", "MALI"]


@pytest.mark.parametrize(
    "text",
    ["{P Paris Hilton} sang .", "{P Chad Omondi} and {P Georgia Sow} sang .", "{C Malian} songs .", "It rained ."],
)
def test_what_is_no_place(text: str) -> None:
    """Persons who are called like one, and peoples."""
    assert places(text) == []


def test_a_middle_of_towns_is_no_middle_of_a_province() -> None:
    """Ontario's people live in its south, its own middle lies far north of them."""
    (place,) = places("Fires burn in {L Ontario} , say people in {L Ontario} .")
    assert place.lat is not None
    assert place.lat > 48


@settings(max_examples=40, deadline=None)
@given(st.text(alphabet=st.sampled_from("Paris, in Of (Texas).-'\n Éß☃ "), max_size=80))
def test_no_text_breaks_it(text: str) -> None:
    """Whatever stands on a page; every mention is cut from the text."""
    doc = make_doc(make_document(("paragraph", text)))
    hang_signals(doc, make_signals(facts_of(doc).frame))
    for place in facts_of(Places()(doc)).places:
        assert all(text[each.start : each.end] == each.quote for each in place.mentions)


def test_the_same_page_gives_the_same_places() -> None:
    """Ids and figures included."""
    text = "Rain fell in {L Paris} , {L Texas} , and in {L Springfield} ."
    assert places(text) == places(text)
