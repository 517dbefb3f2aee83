"""What a page says as a whole."""

from __future__ import annotations

import pytest

from dateline.annotate.linking.page import LinkPage, read_page
from dateline.annotate.mentions import find_names
from dateline.annotate.namesakes import group_names
from dateline.kb.base import shared_base
from tests.annotate.linking.pages import make_facts


def read(*paragraphs: str, day: str | None = None) -> LinkPage:
    """Return what a page with marked names says."""
    facts = make_facts(*paragraphs, day=day)
    return read_page(group_names(find_names(facts), facts.document.text), facts, shared_base())


def test_countries_are_weighed_with_their_capitals_and_people() -> None:
    """A capital counts half."""
    page = read("{C Ghana} and the Ghanaian president met in {L Nairobi}.")
    assert page.countries == {"GHA": 2.0, "KEN": 0.5}
    assert page.share("GHA") == pytest.approx(0.8)
    assert page.share("FRA") == 0.0


def test_who_leads_the_countries_of_a_page_on_its_day() -> None:
    """Nobody where the day is not known."""
    leaders = {holder.person.name for holder in read("{C France} agreed.", day="2023-05-10").in_office}
    assert "Emmanuel Macron" in leaders
    assert read("{C France} agreed.").in_office == ()


@pytest.mark.parametrize("day", ["soon", "2023-13", ""])
def test_a_day_that_is_none_is_unknown(day: str) -> None:
    """It is left out, not guessed."""
    assert read("{C France} agreed.", day=day).published is None


def test_a_moment_counts_as_its_day() -> None:
    """Hours are cut off."""
    assert read("{C France} agreed.", day="2023-05-10T08:30:00Z").published == "2023-05-10"


def test_a_page_in_capitals_is_told_by_its_long_names() -> None:
    """Acronyms alone make no page in capitals."""
    loud = "{O BANK OF GABON} MET {P ANA RUIZ}. {L SAN MARTIN} AND {L EL PASO} SLEPT."
    assert read(loud).is_shouted
    assert not read("{O ECOWAS} and {O UNESCO} met {P Ana Ruiz}.").is_shouted


def test_who_is_linked_speaks_for_the_country() -> None:
    """Half as much as a mention of it."""
    page = read("{P Emmanuel Macron} spoke.")
    (entry,) = shared_base().find("wikidata", "Q458")
    assert page.knowing([entry]).linked == {}
    (france,) = (each for each in shared_base().candidates("French Armed Forces"))
    assert page.knowing([france]).linked == {"FRA": 0.5}
