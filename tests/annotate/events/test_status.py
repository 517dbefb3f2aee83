"""How certain an event is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dateline.annotate.events.status import find_standing, status_words
from tests.annotate.events.pages import read_sentences


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Chad attacked Niger.", "happened"),
        ("Chad has attacked Niger.", "happened"),
        ("Chad is attacking Niger.", "ongoing"),
        ("Chad will attack Niger.", "planned"),
        ("Chad plans to attack Niger.", "planned"),
        ("Chad is expected to attack Niger.", "planned"),
        ("Chad is to attack Niger.", "planned"),
        ("Chad may attack Niger.", "possible"),
        ("Chad threatened to attack Niger.", "possible"),
        ("Chad promised to attack Niger.", "promised"),
        ("Mali urged Chad to attack Niger.", "demanded"),
        ("Chad must attack Niger.", "demanded"),
        ("Chad did not attack Niger.", "denied"),
        ("Chad not only attacked Niger but also shelled Mali.", "happened"),
        ("Chad refused to attack Niger.", "denied"),
        ("Chad denied that it attacked Niger.", "denied"),
        ("Chad said that it would attack Niger.", "planned"),
        ("If Chad attacks Niger, Mali suffers.", "possible"),
        ("Chad did not wait but attacked Niger.", "happened"),
        ("Chad continues to attack Niger.", "ongoing"),
        ("The minister told reporters that Chad attacks Niger.", "happened"),
        ("Niger was attacked, an officer told reporters.", "happened"),
        ("Nobody will attack Niger.", "denied"),
        ("No general has attacked Niger.", "denied"),
    ],
)
def test_words_tell_the_status(text: str, status: str) -> None:
    """Tense, mood, modals, negation, verbs above, conditions, what somebody said."""
    page = read_sentences(text)
    assert find_standing(page, page.lemmas.index("attack")).status == status


@pytest.mark.parametrize(
    ("text", "lemma", "status"),
    [
        ("The papers point to a possible increase in the presence of mercenaries in Mali.", "presence", "possible"),
        ("No treaty was expected to be signed in Lima.", "sign", "denied"),
        ("Chad advocates talks between the government and the rebels.", "talk", "demanded"),
    ],
)
def test_words_further_up_tell_it_too(text: str, lemma: str, status: str) -> None:
    """Adjectives of the noun above, who is said not to take part, who speaks for something."""
    page = read_sentences(text)
    assert find_standing(page, page.lemmas.index(lemma)).status == status


def test_a_participle_with_a_time_of_its_own_was_before() -> None:
    """What is to come of the noun above says nothing of it."""
    text = "Chad will mourn the men attacked on 3 May 2019 in Niger."
    page = read_sentences(text)
    day = page.facts.frame.words.index("May")
    dated = replace(page, timed=frozenset({day - 1, day, day + 1}))
    word = page.lemmas.index("attack")
    assert [find_standing(each, word).status for each in (page, dated)] == ["planned", "happened"]


@pytest.mark.parametrize(
    "text",
    [
        "Togo and Mali met in Lomé and agreed to set up patrols, a day after Chad attacked Niger.",
        "Mali is set to expel the envoy because Chad attacked Niger.",
        "Mali is set to open its border although Niger was attacked by Chad.",
    ],
)
def test_what_was_before_a_plan_is_not_planned(text: str) -> None:
    """A clause in the past that tells when, why or in spite of what stands for itself."""
    page = read_sentences(text)
    assert find_standing(page, page.lemmas.index("attack")).status == "happened"


def test_a_refusal_is_told_from_a_denial() -> None:
    """What will not be is refused; what was not is not."""
    will, did = (read_sentences(f"Chad {word} not attack Niger.") for word in ("will", "did"))
    assert find_standing(will, will.lemmas.index("attack")).is_refused
    assert not find_standing(did, did.lemmas.index("attack")).is_refused


def test_all_lists_are_there() -> None:
    """Each status that is told from above has its words."""
    assert all(status_words().values())
