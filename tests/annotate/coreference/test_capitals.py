"""Capitals as governments, and as the cities they are."""

from __future__ import annotations

import pytest

from dateline.annotate.coreference.capitals import capitals, read_capitals
from dateline.annotate.coreference.tree import grow_tree
from dateline.annotate.mentions import find_names
from tests.annotate.coreference.parses import parsed


@pytest.mark.parametrize(
    ("sentence", "label", "country"),
    [
        ("Kampala/PROPN/nsubj/2 refused/VERB/root/0", "place", "UGA"),
        ("They/PRON/nsubj/2 accused/VERB/root/0 Kampala/PROPN/obj/2", "place", "UGA"),
        ("They/PRON/nsubj/2 reached/VERB/root/0 Kampala/PROPN/obj/2", "place", None),
        ("They/PRON/nsubj/2 met/VERB/root/0 in/ADP/case/4 Kampala/PROPN/obl/2", "place", None),
        ("talks/NOUN/root/0 with/ADP/case/3 Kampala/PROPN/nmod/1", "place", "UGA"),
        ("sanctions/NOUN/obj/2 imposed/VERB/root/0 on/ADP/case/4 Kampala/PROPN/obl/2", "place", None),
        ("They/PRON/nsubj/2 impose/VERB/root/0 this/PRON/obj/2 on/ADP/case/5 Kampala/PROPN/obl/2", "place", "UGA"),
        ("Kampala/PROPN/nmod:poss/3 's/PART/case/1 envoy/NOUN/root/0", "organization", "UGA"),
        ("The/DET/det/2 regime/NOUN/root/0 in/ADP/case/4 Kampala/PROPN/nmod/2", "place", "UGA"),
        ("regime/NOUN/compound/2 change/NOUN/root/0 in/ADP/case/4 Kampala/PROPN/nmod/2", "place", "UGA"),
        ("The/DET/det/2 market/NOUN/root/0 in/ADP/case/4 Kampala/PROPN/nmod/2", "place", None),
        ("A/DET/det/2 change/NOUN/root/0 in/ADP/case/4 Kampala/PROPN/nmod/2", "place", None),
        ("Kampala/PROPN/nsubj/2 lies/VERB/root/0 here/ADV/advmod/2", "place", None),
    ],
)
def test_where_a_capital_acts(sentence: str, label: str, country: str | None) -> None:
    """Its place in the sentence says whether the city or its government is meant."""
    facts = parsed(sentence, names=(("Kampala", label),))
    (name,) = read_capitals(facts, grow_tree(facts.read_signals()), find_names(facts))
    assert (name.country, name.is_metonym) == (country, country is not None)


def test_a_capital_in_a_dateline_is_a_place() -> None:
    """Whatever the encoder takes it for, and though it heads its sentence."""
    sentence = (
        "KAMPALA/PROPN/nsubj/6 ,/PUNCT/punct/1 3/NUM/nummod/4 May/PROPN/nmod/1 -/PUNCT/punct/1 refused/VERB/root/0"
    )
    facts = parsed(sentence, names=(("KAMPALA", "organization"),))
    (name,) = read_capitals(facts, grow_tree(facts.read_signals()), find_names(facts))
    assert (name.label, name.country, name.is_metonym) == ("place", None, False)


def test_brussels_is_left_open() -> None:
    """It speaks for Europe as often as for Belgium."""
    assert "brussels" not in capitals()


def test_a_town_of_that_name_in_a_state_abroad() -> None:
    """What stands behind a comma says which town is meant."""
    parse = "Lima/PROPN/nsubj/4 ,/PUNCT/punct/3 Ohio/PROPN/appos/1 refused/VERB/root/0"
    facts = parsed(parse, names=(("Lima", "place"), ("Ohio", "place")))
    lima = read_capitals(facts, grow_tree(facts.read_signals()), find_names(facts))[0]
    assert lima.country is None
