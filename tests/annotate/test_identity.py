"""Who an actor is, by its phrases and its link."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.annotate.actors import Actors
from dateline.annotate.base import facts_of
from tests.annotate.pages import make_page

if TYPE_CHECKING:
    from dateline.schema import Actor


def actors(*paragraphs: str) -> list[Actor]:
    """Return the actors of a page with marked names."""
    return facts_of(Actors()(make_page(*paragraphs))).actors


def test_who_is_linked_has_the_name_and_ids_of_the_knowledge_base() -> None:
    """Its own id, and those of others."""
    (union,) = actors("The {O EU} agreed.")
    assert union.name == "European Union"
    assert union.kb == {"dateline": "wikidata:Q458", "wikidata": "Q458"}


def test_names_of_one_entity_are_one_actor() -> None:
    """Though nothing in the words says so."""
    (union,) = actors("The {O EU} agreed. The {O European Union} voted.")
    assert [mention.quote for mention in union.mentions] == ["EU", "European Union"]


def test_a_seat_keeps_its_name_and_stays_apart() -> None:
    """It has the ids of the government it stands for."""
    kremlin, government = actors("The {O Kremlin} agreed. The {O Russian government} voted.")
    assert (kremlin.name, government.name) == ("Kremlin", "Government of Russia")
    assert kremlin.kb["dateline"] == government.kb["dateline"]


def test_a_former_name_stays() -> None:
    """A page calls a company what it was called; its ids are those of today."""
    (company,) = actors("The firm {O Twitter} was sued. {O Twitter} in {C United States} paid.")[:1]
    assert (company.name, company.kb["dateline"]) == ("Twitter", "organization:USA:x")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{L Hezbollah} fired.", "armed_group"),
        ("{P Boko Haram} fired.", "armed_group"),
        ("{O Rapid Support Forces} fired.", "armed_group"),
        ("{X Reuters} said so.", "organization"),
        ("{O Knesset} voted.", "government"),
    ],
)
def test_the_knowledge_base_corrects_the_type(text: str, kind: str) -> None:
    """Whatever the encoder takes the name for."""
    assert [actor.type for actor in actors(text)] == [kind]


def test_who_is_not_linked_is_as_the_page_says() -> None:
    """Longest name, country of the office, no ids."""
    (person,) = actors("Peru's president {P Ana Ruiz} spoke. {P Ruiz} left.")[1:] or actors("{P Ana Ruiz} spoke.")
    assert (person.name, person.country, person.kb) == ("Ana Ruiz", "PER", {})
