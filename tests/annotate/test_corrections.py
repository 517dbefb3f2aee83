"""Names that are none, and names of another type than the encoder says."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from dateline.annotate.base import Facts, facts_of
from dateline.annotate.corrections import correct_label, correct_person, is_name, person_words
from dateline.annotate.countries import TABLE_CONFIDENCE
from dateline.annotate.mentions import Name
from dateline.model.signals import Labels
from tests.annotate.pages import SCORE, make_page


def read(text: str, *, tag: str | None = None) -> tuple[Facts, list[Name]]:
    """Return the facts of a page and its names as the encoder gives them, all words tagged alike if a tag is given."""
    facts = facts_of(make_page(text))
    signals = facts.read_signals()
    if tag is not None:
        tags = Labels((tag,), np.zeros(signals.size, np.int32), np.ones(signals.size, np.float32))
        facts.signals = replace(signals, labels={**signals.labels, "upos": tags})
    spans = signals.spans["names"]
    return facts, [Name(e.start, e.end, facts.cut_words(e.start, e.end), e.label, e.score) for e in spans]


@pytest.mark.parametrize(
    ("text", "tag", "expected"),
    [
        ("{O We} agreed.", "PRON", False),
        ("{P Scientists} agreed.", "NOUN", False),
        (f"{'All is quiet. ' * 8}Boats full of {{P mackerel}}.", "PROPN", False),
        ("Boats full of {P mackerel}.", "PROPN", True),
        ("boats from {P gao} left", "PROPN", True),
        ("boats from {P gao} left", "NOUN", False),
        ('He said: "{O Police} came."', "NOUN", False),
        ("{P Rahu} agreed.", "PROPN", True),
        ("Then {P Rahu} agreed.", "NOUN", True),
        ("Then {O alZaman} agreed.", "NOUN", True),
        ("{O ECOWAS} agreed.", "PRON", True),
        ("{L Mali} agreed.", "NOUN", True),
        ("The {O government} agreed.", "NOUN", True),
        ("Then {P Ohio Gov.} agreed.", "PROPN", False),
        ("Then {P Navy Secretary} agreed.", "PROPN", False),
        ("Then {P Ann Bishop} agreed.", "PROPN", True),
    ],
)
def test_what_is_a_name(text: str, tag: str, expected: bool) -> None:  # noqa: FBT001 - the expected value
    """A proper noun, a capital of its own, or a known name; the capital that opens a sentence says nothing."""
    facts, (name,) = read(text, tag=tag)
    assert is_name(facts, name) is expected


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("{P Kremlin} aides.", "organization"),
        ("In the {L Kremlin}.", "place"),
        ("In {L Hamas}.", "organization"),
        ("{L Gao} fell.", "place"),
        ("{P Ira} left.", "person"),
        ("President {O Ford} left.", "person"),
        ("Senator {L Lincoln} left.", "person"),
        ("President {O OAS} left.", "organization"),
        ("A president {O Ford} left.", "organization"),
    ],
)
def test_organizations_by_their_names(text: str, label: str) -> None:
    """Known governments and armed groups are organizations."""
    facts, (name,) = read(text)
    assert correct_label(facts.frame.words, name) == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("{P Tuvalu} agreed.", "country"),
        ("{P Tuvaluan} reefs.", "country"),
        ("{P Tashkent} agreed.", "place"),
        ("Shops in {P Gao} closed.", "place"),
        ("Faith in {P Sow}'s word.", "person"),
        ("Faith in {P Amina Sow} grew.", "person"),
        ("{P Jordan} scored.", "person"),
        ("{P Jordan} and Turkey signed.", "country"),
        ("Niger, {P Chad} and Cameroon signed.", "country"),
        ("{P Chad}'s army agreed.", "country"),
        ("{P Chad}'s sister agreed.", "person"),
        ("{P Jordan} and Ann scored.", "person"),
        ("{P Jordan} and Georgia scored.", "person"),
        ("{P Sofia} sang.", "person"),
        ("{P Gao} agreed.", "person"),
        ("{O Tuvalu} agreed.", "organization"),
    ],
)
def test_persons_that_are_none(text: str, label: str) -> None:
    """Countries, capitals, and what something is in; never a word that is a name of persons too."""
    facts, (name,) = read(text)
    changed = correct_person(facts.frame.words, name, persons=person_words([name]))
    assert (changed.label, changed.score) == (label, SCORE if label == name.label else TABLE_CONFIDENCE)


def test_a_longer_name_on_the_page_speaks_for_a_person() -> None:
    """Whoever is called Tashkent somewhere is so everywhere on the page."""
    facts, names = read("{P Timur Tashkent} left. {P Tashkent} is ill.")
    persons = person_words(names)
    assert {"timur", "tashkent"} <= persons
    assert correct_person(facts.frame.words, names[1], persons=persons) is names[1]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Boats left {P Abidjan}.", "place"),
        ("Boats left {P ABIDJAN}.", "place"),
        ("Boats left {P Florence}.", "person"),  # a given name
        ("{P Jean Abidjan} came. Boats left {P Abidjan}.", "person"),  # somebody of the page
        ("Boats left {P Rahu}.", "person"),
    ],
)
def test_a_large_city_is_nobody(text: str, label: str) -> None:
    """Unless its name is somebody's."""
    facts, names = read(text)
    assert correct_person(facts.frame.words, names[-1], persons=person_words(names)).label == label
