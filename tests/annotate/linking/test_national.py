"""Bodies that every country has, by the countries of a page."""

from __future__ import annotations

import pytest

from dateline.annotate.linking.national import find_national
from dateline.annotate.linking.page import read_page
from dateline.annotate.mentions import find_names
from dateline.annotate.namesakes import group_names
from dateline.kb.base import shared_base
from tests.annotate.linking.pages import make_facts


def national(form: str, text: str) -> set[str]:
    """Return the names of the bodies that a form may mean on a page."""
    facts = make_facts(text)
    page = read_page(group_names(find_names(facts), text), facts, shared_base())
    return {entry.name for entry in find_national(form, page)}


@pytest.mark.parametrize(
    ("form", "text", "expected"),
    [
        ("Senate", "{C France} and {C Italy} agreed.", set()),
        ("Army", "{C India} agreed.", {"Indian Army"}),
        ("Ministry of Defence", "{C Niger} agreed.", {"Ministry of Defence of Niger"}),
        ("Senate", "Nobody agreed.", set()),
        ("Rovers", "{C India} agreed.", set()),
        ("", "{C India} agreed.", set()),
    ],
)
def test_whose_body(form: str, text: str, expected: set[str]) -> None:
    """Of the country that the page is about; none for a name that no state's body has."""
    assert national(form, text) == expected


def test_the_country_beside_it_decides() -> None:
    """Whatever the page is about."""
    facts = make_facts("{C France} agreed.")
    page = read_page(group_names(find_names(facts), facts.document.text), facts, shared_base())
    assert {entry.name for entry in find_national("Senate", page, beside=["ITA"])} == {"Italian Senate"}
