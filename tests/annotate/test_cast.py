"""Who stands at a word."""

from __future__ import annotations

from tests.annotate.casts import cast_of, make_cast, word
from tests.annotate.coreference.parses import ENVOY, HE_SPOKE, KOFI, TOGO


def test_who_stands_at_a_word() -> None:
    """A phrase is found by its head, a relative pronoun by what it follows."""
    cast = cast_of("led")
    jane = cast.chain_at(word(cast, "Jane"))
    assert jane is not None
    assert cast.kinds[jane] == "person"
    assert cast.chain_at(word(cast, "who")) == jane
    assert cast.chain_at(word(cast, "until")) is None


def test_subjects_and_objects() -> None:
    """A verb joined to another shares its subject; "who" stands for whom it follows."""
    cast = cast_of("claimed")
    pedro = cast.chain_at(word(cast, "Pedro"))
    assert cast.subject(word(cast, "recognised")) == pedro
    assert cast.object(word(cast, "proclaimed")) == pedro  # himself
    assert cast.subject(word(cast, "president")) == pedro  # as what is said of the subject above
    led = cast_of("led")
    assert led.subject(word(led, "led")) == led.chain_at(word(led, "Jane"))


def test_countries_and_bodies_by_word() -> None:
    """Countries that are named stand by word and by code, bodies by all their words, persons by theirs."""
    cast = make_cast(ENVOY, HE_SPOKE, names=(TOGO, KOFI))
    togo = cast.chain_at(word(cast, "Togo"))
    assert togo is not None
    assert cast.country_at == {0: "TGO"}
    assert cast.country_chains == {"TGO": togo}
    assert (cast.country_of(togo), cast.country_of(togo + 7)) == ("TGO", None)
    assert [cast.words[index] for index in sorted(cast.person_words)] == ["Kofi", "Amegah"]
    bank = cast_of("bank")
    assert {bank.words[index] for index in bank.owner_at} == {"Bank", "of", "Ghana"}
