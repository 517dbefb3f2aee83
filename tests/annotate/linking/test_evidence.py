"""How much speaks for a candidate."""

from __future__ import annotations

from dateline.annotate.linking.candidates import find_candidates
from dateline.annotate.linking.evidence import Reason, weigh
from dateline.annotate.linking.page import read_page
from dateline.annotate.mentions import find_names
from dateline.annotate.namesakes import full_name, group_label, group_names
from dateline.kb.base import shared_base
from tests.annotate.linking.pages import make_facts


def weight(name: str, *paragraphs: str, day: str | None = None) -> tuple[float, tuple[Reason, ...]]:
    """Return the weight of the first candidate of a name on a page."""
    facts = make_facts(*paragraphs, day=day)
    groups = group_names(find_names(facts), facts.document.text)
    page = read_page(groups, facts, shared_base())
    group = next(group for group in groups if full_name(group) == name)
    return weigh(find_candidates(group, page)[0], group, page, label=group_label(group))


def test_each_sign_speaks_for_or_against() -> None:
    """Country, office and day raise a weight, another walk of life and other countries lower it."""
    alone = weight("Merkel", "{P Merkel} spoke.")[0]
    assert weight("Merkel", "{P Merkel} spoke in {C Germany}.")[0] > alone
    assert weight("Merkel", "German Chancellor {P Merkel} spoke.")[0] > alone + 2
    assert weight("Merkel", "{P Merkel} spoke.", day="2015-03-01")[0] > alone
    assert weight("Merkel", "Sprinter {P Merkel} won.")[0] < alone
    assert weight("Merkel", "{C Ghana} and {C Togo} met. {P Merkel} spoke.")[0] < alone
    assert weight("Merkel", "{P Merkel} spoke.", day="1950-03-01")[0] < alone


def test_reasons_are_named() -> None:
    """What lowered the weight is against."""
    assert weight("Merkel", "German Chancellor {P Merkel} spoke.")[1][0] == "alias"
    assert "against" in weight("Merkel", "Sprinter {P Merkel} won.")[1]


def test_an_acronym_counts_less_on_a_page_in_capitals() -> None:
    """There, words are in capitals too."""
    loud = "{O WHO} MET {P ANA RUIZ} IN {L SAN MARTIN}. {L EL PASO} AND {O BANK OF GABON} SLEPT."
    assert weight("WHO", loud)[0] < weight("WHO", "{O WHO} warned.")[0]
