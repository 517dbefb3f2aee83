"""Persons by their office."""

from __future__ import annotations

import pytest

from dateline.annotate.coreference.known.offices import country_said, find_persons
from tests.annotate.coreference.known.worlds import make_world, met, said, spoke

MERKEL = ("Angela Merkel", "person")
MACRON = ("Emmanuel Macron", "person")
GERMAN = ("German", "country")
BOTH = (spoke("Angela", "Merkel"), spoke("Emmanuel", "Macron"))


@pytest.mark.parametrize(
    ("noun", "day", "who"),
    [
        ("chancellor", "2018-05-01", "Angela Merkel"),
        ("leader", "2018-05-01", "Angela Merkel"),
        ("chancellor", None, "Angela Merkel"),  # of the persons of the page she alone ever was
        ("chancellor", "2023-05-01", None),  # another one held it then
        ("spokesman", "2018-05-01", None),
    ],
)
def test_the_holder_of_an_office_on_the_day(noun: str, day: str | None, who: str | None) -> None:
    """Of the persons of the page the one who held it; nobody where the day says otherwise."""
    world = make_world(*BOTH, said(noun, before="German"), names=(MERKEL, MACRON, GERMAN), day=day)
    assert met(world, find_persons) == ([] if who is None else [(f"German {noun}", who)])


def test_a_counterpart() -> None:
    """Who holds the same office in the country beside the word."""
    sentence = (
        "Emmanuel/PROPN/nsubj/3 Macron/PROPN/flat/1 met/VERB/root/0 his/PRON/nmod:poss/6 German/ADJ/amod/6 "
        "counterpart/NOUN/obj/3 ./PUNCT/punct/3"
    )
    world = make_world(spoke("Angela", "Merkel"), sentence, names=(MERKEL, MACRON, GERMAN), day="2018-05-01")
    assert met(world, find_persons) == [("his German counterpart", "Angela Merkel")]


TITLED = "Minister/PROPN/nmod:desc/2 Ann/PROPN/nsubj/4 Lee/PROPN/flat/2 spoke/VERB/root/0 ./PUNCT/punct/4"
ANN, BO = ("Ann Lee", "person"), ("Bo Sow", "person")
OTHER = TITLED.replace("Ann", "Bo").replace("Lee", "Sow")


def test_an_office_that_the_page_gives() -> None:
    """The only minister of the page is meant; of two nobody is."""
    minister = said("minister", before="German")
    assert met(make_world(TITLED, minister, names=(ANN, GERMAN)), find_persons) == [("German minister", "Ann Lee")]
    assert met(make_world(TITLED, OTHER, minister, names=(ANN, BO, GERMAN)), find_persons) == []


def test_the_governor_of_a_page() -> None:
    """A title alone means the one person of the page to whom it is given; of two nobody is meant."""
    governor = TITLED.replace("Minister", "Governor")
    description = said("governor")
    assert met(make_world(governor, description, names=(ANN,)), find_persons) == [("governor", "Ann Lee")]
    other = governor.replace("Ann", "Bo").replace("Lee", "Sow")
    assert met(make_world(governor, other, description, names=(ANN, BO)), find_persons) == []


def test_countries_by_movements() -> None:
    """A movement's adjective says the country."""
    world = make_world(said("leader", before="Peronist"))
    assert country_said(world, world.phrases[0]) == "ARG"
