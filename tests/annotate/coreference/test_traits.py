"""Traits of names, descriptions and pronouns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.annotate.coreference.nouns import Kind
from dateline.annotate.coreference.phrases import find_phrases
from dateline.annotate.coreference.tree import grow_tree
from dateline.annotate.mentions import find_names
from tests.annotate.coreference.parses import ENVOY, HE_SPOKE, KOFI, TOGO, parsed

if TYPE_CHECKING:
    from dateline.annotate.coreference.traits import Traits


def traits(*sentences: str, names: tuple[tuple[str, str], ...] = ()) -> list[Traits]:
    """Return the traits of all phrases."""
    facts = parsed(*sentences, names=names)
    return [each.traits for each in find_phrases(facts, grow_tree(facts.read_signals()), find_names(facts))]


def test_names_descriptions_pronouns() -> None:
    """A description by its noun and determiner, a name by its label, a pronoun by itself."""
    envoy, togo, kofi, he = traits(ENVOY, HE_SPOKE, names=(TOGO, KOFI))
    assert (envoy.kind, envoy.points, envoy.number) == (Kind.PERSON, "possessive", "one")
    assert (togo.kind, togo.gender) == (Kind.COUNTRY, "thing")
    assert (kofi.kind, kofi.gender) == (Kind.PERSON, "man")
    assert (he.gender, he.person, he.points) == ("man", 3, "pronoun")


def test_titles_tell_gender() -> None:
    """The word before a name says it where the name does not."""
    (name,) = traits("Mrs/PROPN/nmod:desc/2 Sow/PROPN/nsubj/3 left/VERB/root/0", names=(("Sow", "person"),))
    assert name.gender == "woman"


def test_determiners() -> None:
    """What introduces a description says whether it points back."""
    phrases = traits(
        "The/DET/det/2 ministry/NOUN/nsubj/3 paid/VERB/root/0 an/DET/det/5 envoy/NOUN/obj/3",
        "This/DET/det/2 bank/NOUN/nsubj/3 closed/VERB/root/0",
    )
    assert [each.points for each in phrases] == ["definite", "indefinite", "demonstrative"]


def test_what_is_its_is_no_person() -> None:
    """A neighbour of a country is one; "his neighbour" may be a person."""
    for owner, has_person in (("its", False), ("his", True)):
        (_, neighbour) = sorted(
            traits(f"{owner}/PRON/nmod:poss/2 neighbour/NOUN/nsubj/3 spoke/VERB/root/0"),
            key=lambda each: each.points != "pronoun",
        )
        assert (Kind.PERSON in neighbour.kind) is has_person
