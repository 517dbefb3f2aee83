"""When and where by the clauses of a sentence."""

from __future__ import annotations

import pytest

from tests.annotate.events.pages import read_news, told


def when(text: str, word: str) -> tuple[str, str] | None:
    """Return the words that tell when an event was, and how near they stand."""
    ground = told(read_news(text), word).time_from
    return None if ground is None else (ground.quote, ground.near)


def where(text: str, word: str) -> tuple[str, str] | None:
    """Return the words that tell where an event was, and how near they stand."""
    ground = told(read_news(text), word).place_from
    return None if ground is None else (ground.quote, ground.near)


TWO = "Chad met Niger in Lomé on Monday, and Kenya expelled a diplomat of Egypt in Cairo on Friday."


@pytest.mark.parametrize(
    ("text", "word", "time"),
    [
        (TWO, "met", ("Monday", "clause")),
        (TWO, "expelled", ("Friday", "clause")),
        ("Kenya condemned an attack on Monday that killed nine.", "attack", ("Monday", "clause")),
        ("The attack by rebels on Monday killed nine soldiers in Mali.", "attack", ("Monday", "clause")),
        ("Rebels attacked Gao on Monday, killing nine soldiers.", "attacked", ("Monday", "clause")),
        ("Youths blocked the road on Saturday and attacked a police post.", "attacked", ("Saturday", "sentence")),
        ("In 2008, when rebels attacked Gao, prices rose.", "attacked", ("2008", "sentence")),
        ("Kenya on Monday rejected an offer by Uganda.", "offer", None),
        ("Kenya promised on Monday to expel the envoy of Chad.", "expel", None),
        ("Kenya said on Monday that Uganda attacked a post.", "attacked", None),
        ("Kenya promised Chad to send troops on Friday.", "promised", None),
        ("On Monday Kenya met Chad, weeks after rebels attacked Gao.", "attacked", None),
        ("On Monday Kenya met Chad, hours after rebels attacked Gao.", "attacked", ("Monday", "sentence")),
        ("Kenya closed the border to Chad until Monday.", "closed", None),
        ("Kenya is to meet Chad on 20 March and promised Niger aid.", "promised", None),
        ("In 2011 Kenya attacked Chad, but rebels have attacked Niger ever since.", "attacked", ("2011", "clause")),
        ("In 2011 Kenya met Chad, but rebels have attacked Niger ever since.", "attacked", None),
        ("Kenya condemned Monday's attack on Gao by rebels.", "condemned", None),
    ],
)
def test_a_time_is_that_of_the_clause_or_of_one_joined_to_it(
    text: str, word: str, time: tuple[str, str] | None
) -> None:
    """Never that of what is said, asked or promised, nor the end of something."""
    assert when(text, word) == time


@pytest.mark.parametrize(
    ("text", "word", "place"),
    [
        (TWO, "met", ("Lomé", "clause")),
        (TWO, "expelled", ("Cairo", "clause")),
        ("Police arrested nine men at the Nairobi railway station.", "arrested", ("Nairobi", "clause")),
        ("Kenya blamed Chad for the vote in Dubai, where 60 states backed Egypt.", "blamed", None),
        ("Kenya spoke of the vote in Dubai, where 60 states backed Egypt.", "backed", ("Dubai", "sentence")),
        ("In Lomé, Kenya met Chad and rejected its offer.", "rejected", ("Lomé", "sentence")),
        ("Kenya called on Chad to free the envoy.", "called", None),
        ("Police opened fire on the road to Kampala.", "opened", None),
        ("The president of Kenya travelled to Cairo and met the rebels of Chad.", "travelled", ("Cairo", "clause")),
        ("The president of Kenya visited Cairo.", "visited", ("Cairo", "clause")),
        ("Rebels shelled Mopti.", "shelled", ("Mopti", "clause")),
        ("Kenya praised Lomé.", "praised", None),
        ("Gunmen killed eleven soldiers in the town of Mopti.", "killed", ("Mopti", "clause")),
        ("The army bombed the village of Mopti.", "bombed", ("Mopti", "clause")),
        ("Kenya toppled Idris Deby, a man who had taught in Paris.", "toppled", None),
    ],
)
def test_a_place_locates_the_event_and_not_its_topic(text: str, word: str, place: tuple[str, str] | None) -> None:
    """Behind a preposition of place, not behind what an attack is aimed at or a road leads to."""
    assert where(text, word) == place


def test_the_words_are_cited() -> None:
    """Of a ground its words stand in the text, and it tells how near they are."""
    facts = read_news("Youths blocked the road in Gao on Saturday and attacked a police post.")
    blocked, attacked = told(facts, "blocked"), told(facts, "attacked")
    for event in (blocked, attacked):
        ground = event.time_from
        assert ground is not None
        assert facts.document.text[ground.start : ground.end] == ground.quote == "Saturday"
        assert event.time == facts.times[0].id
    assert (blocked.time_from, attacked.time_from) != (attacked.time_from, blocked.time_from)
