"""Whom the names of a page mean: known persons, bodies and countries, and nobody known where nobody fits."""

from __future__ import annotations

import pytest

from tests.annotate.linking.pages import link_page, named


@pytest.mark.parametrize(
    ("text", "name", "entity"),
    [
        ("President {P Emmanuel Macron} spoke in {C France}.", "Emmanuel Macron", "Emmanuel Macron"),
        ("French President {P Macron} spoke.", "Macron", "Emmanuel Macron"),
        ("{P MACRON} met {P Xi Jinping} in {C China}. {C France} agreed.", "MACRON", "Emmanuel Macron"),
        ("{C Russia} agreed. President {P V. Putin} spoke.", "V. Putin", "Vladimir Putin"),
        ("{C Ukraine} agreed. {P Zelenskiy} spoke.", "Zelenskiy", "Volodymyr Zelensky"),
        ("The prime minister of {C Hungary}, {P Orbán Viktor}, spoke.", "Orbán Viktor", "Viktor Orbán"),
        ("{O ECOWAS} met.", "ECOWAS", "Economic Community of West African States"),
        ("The {O E.U.} met.", "E.U.", "European Union"),
        ("The {O Central Intelligence Agency} denied.", "Central Intelligence Agency", "Central Intelligence Agency"),
        ("{C Ghana} agreed. The {O Supreme Court} denied.", "Supreme Court", "Supreme Court of Ghana"),
        (
            "{C Niger} agreed. The {O Ministry of Defence} denied.",
            "Ministry of Defence",
            "Ministry of Defence of Niger",
        ),
        ("{C United States} agreed. The {O Senate} denied.", "Senate", "United States Senate"),
        ("The {O State Department} denied.", "State Department", "United States Department of State"),
        ("{C Burma} agreed.", "Burma", "Myanmar"),
        ("The {O Kremlin} denied.", "Kremlin", "Government of Russia"),
    ],
)
def test_who_is_known_is_found(text: str, name: str, entity: str) -> None:
    """By name, family name, initials, another order or spelling, an acronym, a seat."""
    assert named(text, day="2023-05-10")[name] == entity


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("{P Amina Touré} spoke.", "Amina Touré"),
        ("The striker {P John Kelly} scored twice for {O Wexford Rovers}.", "John Kelly"),
        ("{P Brown}, a plumber, left.", "Brown"),
        ("The {O Ministry of Defence} denied.", "Ministry of Defence"),
        ("{C Ghana} voted. {C Ghana} chose. The {O Labour Party} lost.", "Labour Party"),
        ("The train reached {L London}.", "London"),
        ("Talks were held in {L Moscow}.", "Moscow"),
        ("{C Ghana} and {C Togo} agreed. The {O Supreme Court} denied.", "Supreme Court"),
        ("{C United States} agreed. Vice President {P Ford} spoke.", "Ford"),
    ],
)
def test_who_is_not_known_is_nobody(text: str, name: str) -> None:
    """A namesake is no answer: another walk of life, another country, a word that many bear, a town."""
    assert named(text, day="2023-05-10")[name] is None


def test_the_day_decides_between_two_in_one_office() -> None:
    """A family name alone means who held the office when the page was written."""
    text = "US President {P Bush} spoke in {L Ohio}."
    assert named(text, day="1990-03-01")["Bush"] == "George H. W. Bush"
    assert named(text, day="2003-03-01")["Bush"] == "George W. Bush"


def test_an_acronym_means_what_the_page_says_it_is_short_for() -> None:
    """Not what it mostly is short for."""
    text = "The {O Colchester Parish Council} ({O CPC}) met. The {O CPC} voted. {C China} did not."
    assert named(text)["Colchester Parish Council"] is None


def test_a_link_says_how_sure_it_is_and_why() -> None:
    """The kind of name comes first."""
    link = link_page("French President {P Macron} spoke. {C France} agreed.", day="2023-05-10")["Macron"]
    assert link is not None
    assert link.entry.country == "FRA"
    assert link.reasons[0] == "alias"
    assert {"beside", "office", "day"} <= set(link.reasons)
    assert 0.5 <= link.chance <= 1


def test_a_page_without_names_has_no_links() -> None:
    """And asks nothing."""
    assert link_page("All is quiet.") == {}
