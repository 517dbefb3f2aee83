"""Names, coreference and places on pages that nobody writes: near linear time, no error, every quote in its place."""

from __future__ import annotations

from time import process_time

import pytest

from dateline.annotate.actors import Actors
from dateline.annotate.base import Facts, facts_of
from dateline.annotate.places import Places
from tests.annotate.pages import make_page

LETTERS = "bcdfghjklmnprstvwz"
MOST_TIMES = 30.0  # far above eight, for machines that others use too


def read(*paragraphs: str) -> Facts:
    """Return the facts of a page after all that finds actors and places; every quote stands where it says."""
    doc = Places()(Actors()(make_page(*paragraphs)))
    facts = facts_of(doc)
    named = [(mention.start, mention.end, mention.quote) for actor in facts.actors for mention in actor.mentions]
    placed = [(mention.start, mention.end, mention.quote) for place in facts.places for mention in place.mentions]
    assert all(facts.document.text[start:end] == quote for start, end, quote in named + placed)
    return facts


def many_names(count: int) -> list[str]:
    """Return paragraphs that name as many different persons, a hundred each."""
    names = [f"{{P {_word(number)} {_word(number // 7 + 3)}}}" for number in range(count)]
    return [f"{', '.join(names[start : start + 100])} came." for start in range(0, count, 100)]


def _word(number: int) -> str:
    sounds = ""
    while number or not sounds:
        number, letter = divmod(number, len(LETTERS))
        sounds += LETTERS[letter] + "a"
    return sounds.capitalize()


def test_thousands_of_names_take_near_linear_time() -> None:
    """Eight times the names take about eight times as long: sixty-four times would be the square."""
    seconds = []
    for count in (625, 5000):
        page = make_page(*many_names(count))
        start = process_time()
        Actors()(page)
        seconds.append(process_time() - start)
        assert len(facts_of(page).actors) > count / 2
    assert seconds[1] < MOST_TIMES * seconds[0]


def test_one_sentence_of_two_thousand_words() -> None:
    """A list without an end is read to its end."""
    facts = read(" and ".join(f"{{P {_word(number)} Sow}}" for number in range(700)) + " came.")
    assert facts.actors


@pytest.mark.parametrize(
    "paragraph",
    [
        "{P محمد بن سلمان} met {P Ann Lee} in {L الرياض}.",
        "{P Владимир Зеленский} met {P Ann Lee} in {L Київ}.",
        "{P 習近平} met {P Ann Lee} in {L 北京}.",
        "{P Ann Lee} 🎉🎉 met {P 👩} in {L Gulu} 🏙️.",
        "{P ANN LEE} MET {O UNITED NATIONS} OFFICIALS IN {L GULU}, {L UGANDA}.",
        "{P ann lee} met officials of {O unicef} in {L gulu}.",
        "{P -} met {O ...} in {L '}.",
    ],
)
def test_scripts_signs_and_cases(paragraph: str) -> None:
    """Arabic, Cyrillic and Chinese names, emoji, capitals throughout, none at all, and names of nothing."""
    assert read(paragraph, paragraph) is not None


def test_a_list_of_hundreds_of_names() -> None:
    """One to a line, as a list of the dead has them: each is one person."""
    facts = read(*(f"{{P {_word(number)} {_word(2 * number + 1)}}}" for number in range(300)))
    assert len(facts.actors) == 300
