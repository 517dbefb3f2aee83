"""Words that describe countries."""

from __future__ import annotations

from dateline.annotate.coreference.known.table import countries_of_region, describes, movements, words_of
from dateline.annotate.mentions import find_names
from tests.annotate.coreference.parses import parsed


def test_regions() -> None:
    """Names and adjectives of regions give their countries; of continents, those of their parts."""
    assert {"NER", "MLI"} <= countries_of_region("Sahel")
    assert "GHA" in countries_of_region("West African")
    assert {"KEN", "GHA"} <= countries_of_region("African")
    assert "VEN" in countries_of_region("Caribbean")
    assert countries_of_region("oil-rich") == frozenset()


def test_movements_and_lists() -> None:
    """A movement is of one country."""
    assert movements()["peronist"] == "ARG"
    assert "country" in words_of("countries")


def test_adjectives_of_movements_name_nobody() -> None:
    """Before a noun: with a capital before none it may be a party."""
    parse = "The/DET/det/3 Peronist/PROPN/compound/3 leader/NOUN/nsubj/4 left/VERB/root/0"
    facts = parsed(parse, names=(("Peronist", "organization"),))
    assert [describes(facts, name) for name in find_names(facts)] == [True]
    facts = parsed(parse.replace("leader", "Party"), names=(("Peronist", "organization"),))
    assert [describes(facts, name) for name in find_names(facts)] == [False]
