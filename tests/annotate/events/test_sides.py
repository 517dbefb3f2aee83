"""Parties as coders have them."""

from __future__ import annotations

import pytest

from dateline.annotate.events.coding import code_events
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("text", "source", "target"),
    [
        ("Kenya said that it had expelled two Ugandan diplomats.", "KEN", "UGAGOV"),
        ("Demonstrators in Nairobi attacked the police.", "KENOPP", "KENCOP"),
        ("Kenyan troops shelled Ugandan villages.", "KENMIL", "UGA"),
    ],
)
def test_sides_have_country_and_sector(text: str, source: str, target: str) -> None:
    """A pronoun gives way to its noun; a group has the country that its phrase names."""
    coded = code_events(read_sentences(text))[0]
    assert (coded.source_code, coded.target_code) == (source, target)


def test_the_place_of_a_riot_is_its_target() -> None:
    """Where nobody else is."""
    coded = code_events(read_sentences("Students rioted in Kenya."))[0]
    assert [side.country for side in coded.targets] == ["KEN"]


def test_joined_peoples_are_two_sides() -> None:
    """Each has the sector of the noun that they share."""
    coded = code_events(read_sentences("Chilean and Peruvian activists staged a protest in Quito."))[0]
    assert [side.code for side in coded.sources] == ["CHLOPP", "PEROPP"]
    assert [side.country for side in coded.targets] == ["ECU"]


@pytest.mark.parametrize(
    ("text", "target"),
    [
        ("Gunmen killed two nurses and a teacher in Chad.", ["TCDHLH", "TCDEDU"]),
        ("Five children were killed in Israeli shelling in the north of Lebanon.", ["LBNCVL"]),
        ("The rebels kidnapped UN peacekeepers in Chad.", ["IGOUNO"]),
        ("The army killed three Kurds in Ankara.", ["TURCVL"]),
        ("Rebels attacked the Baghdad Medical School.", ["IRQEDU"]),
        ("Kenya freed the mayor of the Ugandan town of Jinja.", ["UGAGOV"]),
    ],
)
def test_who_suffers_is_of_the_place_where_it_is_done(text: str, target: list[str]) -> None:
    """Unless the words say another country, or a body of many states is theirs."""
    assert [side.code for side in code_events(read_sentences(text))[0].targets] == target


def test_the_state_does_what_states_do_in_a_place() -> None:
    """Where nobody else is said to."""
    coded = code_events(read_sentences("A nurse was arrested in Kenya."))[0]
    assert [side.country for side in coded.sources] == ["KEN"]
