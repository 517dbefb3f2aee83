"""Day and place of the dateline, for the news of the first sentence alone."""

from __future__ import annotations

import pytest

from dateline.schema import DateRange
from tests.annotate.events.pages import read_news, told


def test_news_has_the_day_and_place_of_the_dateline() -> None:
    """Each cites the words of the dateline, and is less sure than what the sentence itself says."""
    facts = read_news("NAIROBI, March 3 (ANP) - Kenya expelled two diplomats of Somalia.")
    event = told(facts, "expelled")
    assert event.date == DateRange("2021-03-03", "2021-03-03")
    assert event.time_from is not None
    assert event.place_from is not None
    assert (event.time_from.quote, event.time_from.near) == ("March 3", "dateline")
    assert (event.place_from.quote, event.place_from.near) == ("NAIROBI", "dateline")
    text = facts.document.text
    assert all(text[each.start : each.end] == each.quote for each in (event.time_from, event.place_from))
    assert event.place in {place.id for place in facts.places if place.name == "Nairobi"}


@pytest.mark.parametrize(
    ("lead", "word"),
    [
        ("Kenya will expel two diplomats of Somalia.", "expel"),
        ("Kenya had expelled two diplomats of Somalia.", "expelled"),
        ("Kenya may expel two diplomats of Somalia.", "expel"),
        ("Kenya expels diplomats of Somalia.", "expels"),
        ("Kenya praised Chad, which expelled two diplomats of Somalia.", "expelled"),
    ],
)
def test_what_is_no_news_has_neither(lead: str, word: str) -> None:
    """What is planned, was before, may be, is always so or only describes somebody."""
    event = told(read_news(f"NAIROBI, March 3 (ANP) - {lead}"), word)
    assert (event.time_from, event.place_from) == (None, None)


@pytest.mark.parametrize(
    "lead",
    [
        "Rebels of Chad attacked an army post.",
        "Kenya accused Somalia of an attack in Garissa.",
        "Kenya seized the town of Garissa.",
        "Kenyan police arrested two Somali diplomats.",
        "Kenya expelled two diplomats of Somalia in 2009.",
    ],
)
def test_a_place_is_only_for_those_who_act_at_home_there(lead: str) -> None:
    """Not for another country's, nor where another place is told, nor for police, nor for what was long ago."""
    facts = read_news(f"NAIROBI, March 3 (ANP) - {lead}")
    assert all(event.place_from is None or event.place_from.near != "dateline" for event in facts.events)


def test_of_a_dateline_the_town_is_taken() -> None:
    """Not the country behind it."""
    event = told(read_news("NAIROBI, Kenya (ANP) - Kenya expelled two diplomats of Somalia."), "expelled")
    assert event.place_from is not None
    assert event.place_from.quote == "NAIROBI"


def test_a_day_of_the_sentence_comes_first() -> None:
    """A sentence that tells any time has none of the dateline."""
    event = told(read_news("NAIROBI, March 3 (ANP) - Kenya expelled two diplomats of Somalia on Monday."), "expelled")
    assert event.time_from is not None
    assert (event.time_from.quote, event.time_from.near) == ("Monday", "clause")


@pytest.mark.parametrize("rest", [", days after rebels attacked Garissa", ", which had fought in Sudan in 2009"])
def test_other_clauses_do_not_count(rest: str) -> None:
    """When and where something else was bars nothing."""
    event = told(read_news(f"NAIROBI, March 3 (ANP) - Kenya expelled two diplomats of Somalia{rest}."), "expelled")
    assert event.time_from is not None
    assert event.place_from is not None
    assert (event.time_from.near, event.place_from.near) == ("dateline", "dateline")


def test_later_sentences_have_nothing_of_the_dateline() -> None:
    """Only the first tells what the dateline is about."""
    facts = read_news("NAIROBI, March 3 (ANP) - Prices rose. Kenya expelled two diplomats of Somalia.")
    assert told(facts, "expelled").time_from is None
    assert told(facts, "expelled").place_from is None


def test_the_dateline_is_no_part_of_a_clause() -> None:
    """Wherever a parse hangs it."""
    facts = read_news("NAIROBI, March 3 (ANP) - Kenya promised to expel two diplomats of Somalia.")
    grounds = [ground for event in facts.events for ground in (event.time_from, event.place_from) if ground is not None]
    assert {ground.near for ground in grounds} <= {"dateline"}
