"""Countries and relations of actors."""

from __future__ import annotations

import pytest

from dateline.annotate.actors import Actors
from dateline.annotate.base import facts_of
from tests.annotate.coreference.parses import ENVOY, KOFI, TOGO, parsed_doc
from tests.annotate.roles.sentences import SENTENCES

TOGO_MET = "Togo/PROPN/nsubj/2 met/VERB/root/0 ./PUNCT/punct/2"
GOVERNMENT = "Togo/PROPN/nmod:poss/3 's/PART/case/1 government/NOUN/nsubj/4 left/VERB/root/0 ./PUNCT/punct/4"
ITS_ARMY = "Its/PRON/nmod:poss/2 army/NOUN/nsubj/3 left/VERB/root/0 ./PUNCT/punct/3"
POLICE = "Togo/PROPN/nsubj/2 said/VERB/root/0 the/DET/det/4 police/NOUN/nsubj/5 left/VERB/ccomp/2 ./PUNCT/punct/2"
GUNMEN = POLICE.replace("police", "attacker")
EMBASSY = "An/DET/det/2 embassy/NOUN/nsubj/5 in/ADP/case/4 Togo/PROPN/nmod/2 left/VERB/root/0 ./PUNCT/punct/5"
TRADERS = EMBASSY.replace("embassy", "trader")


def tied(*sentences: str, names: tuple[tuple[str, str], ...]) -> dict[str, tuple[str | None, str | None, list[str]]]:
    """Return country, parent and principals of each actor by its name."""
    found = facts_of(Actors()(parsed_doc(*sentences, names=names))).actors
    by_id = {actor.id: actor.name for actor in found}
    return {
        actor.name: (
            actor.country,
            None if actor.parent is None else by_id[actor.parent],
            [by_id[other] for other in actor.acts_for],
        )
        for actor in found
    }


def test_an_envoy_acts_for_the_country() -> None:
    """The holder of an office is at home where the office is, and acts for the country."""
    assert tied(ENVOY, names=(TOGO, KOFI))["Kofi Amegah"] == ("TGO", None, ["Togo"])


def test_a_government_told_apart_acts_for_its_country() -> None:
    """It belongs to the country; a minister then acts for the government."""
    found = tied(GOVERNMENT, ENVOY, names=(TOGO, KOFI))
    assert found["Togo 's government"] == ("TGO", "Togo", ["Togo"])
    assert found["Kofi Amegah"] == ("TGO", None, ["Togo 's government"])


def test_a_spokeswoman_acts_for_the_body() -> None:
    """Not for its country."""
    sentence = SENTENCES["spokeswoman"]
    assert tied(sentence.parse, names=sentence.names)["Eva Novak"] == (None, None, ["ministry"])


def test_who_holds_no_office_acts_for_nobody() -> None:
    """A former office binds no more, and a judge speaks for no one."""
    sentence = SENTENCES["titles"]
    assert [ties[2] for ties in tied(sentence.parse, names=sentence.names).values()] == [[], []]


def test_what_belongs_to_a_country() -> None:
    """An army is the country's whose it is said to be: at home there, and part of it."""
    assert tied(TOGO_MET, ITS_ARMY, names=(TOGO,))["Its army"][0:2] == ("TGO", "Togo")


@pytest.mark.parametrize(
    ("sentence", "name", "country"),
    [
        (POLICE, "police", "TGO"),
        (GUNMEN, "attacker", None),
        (TRADERS, "trader in Togo", "TGO"),
        (EMBASSY, "embassy in Togo", None),
    ],
)
def test_where_nobody_says_whose(sentence: str, name: str, country: str | None) -> None:
    """An organ of a state is that of the country spoken of; others are at home where they are said to be."""
    assert tied(sentence, names=(TOGO,))[name][0] == country


def test_a_body_of_the_world_is_at_home_nowhere() -> None:
    """Whatever country is spoken of where it is named."""
    assembly = POLICE.replace("the/DET/det/4 police/NOUN", "General/PROPN/compound/4 Assembly/PROPN")
    names = (TOGO, ("General Assembly", "organization"))
    assert tied(assembly, names=names)["United Nations General Assembly"][0] is None


def test_a_people_belongs_to_its_country() -> None:
    """As a group with a country and a parent."""
    people = "Kenyans/PROPN/nsubj/2 left/VERB/root/0 ./PUNCT/punct/2"
    kenya = TOGO_MET.replace("Togo", "Kenya")
    assert tied(kenya, people, names=(("Kenya", "country"), ("Kenyans", "country")))["Kenyans"][0:2] == ("KEN", "Kenya")
