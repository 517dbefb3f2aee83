"""Actors without a name."""

from __future__ import annotations

import pytest

from dateline.annotate.actors import Actors
from dateline.annotate.base import facts_of
from tests.annotate.coreference.parses import ENVOY, HE_SPOKE, KOFI, TOGO, parsed_doc


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kenyan/ADJ/amod/2 soldiers/NOUN/nsubj/3 left/VERB/root/0", [("group", "KEN", "Kenyan soldiers")]),
        (
            "Kenyan/ADJ/compound/3 -/PUNCT/punct/3 led/ADJ/amod/4 bank/NOUN/nsubj/5 left/VERB/root/0",
            [("organization", None, "Kenyan - led bank")],
        ),
        ("The/DET/det/2 spokeswoman/NOUN/nsubj/3 left/VERB/root/0", [("person", None, "spokeswoman")]),
        ("The/DET/det/2 junta/NOUN/nsubj/3 left/VERB/root/0", [("government", None, "junta")]),
        ("The/DET/det/2 militia/NOUN/nsubj/3 left/VERB/root/0", [("group", None, "militia")]),
        ("The/DET/det/2 bank/NOUN/nsubj/3 paid/VERB/root/0", [("organization", None, "bank")]),
        ("The/DET/det/2 republic/NOUN/nsubj/3 paid/VERB/root/0", [("country", None, "republic")]),
        ("The/DET/det/2 pipeline/NOUN/nsubj/3 leaked/VERB/root/0", []),
        ("The/DET/det/2 war/NOUN/nsubj/3 ended/VERB/root/0", []),
        ("No/DET/det/2 envoy/NOUN/nsubj/3 spoke/VERB/root/0", []),
        ("Anyone/PRON/nsubj/2 left/VERB/root/0", []),
        ("He/PRON/nsubj/2 told/VERB/root/0 reporters/NOUN/iobj/2", []),
        (
            "Also/ADV/advmod/3 his/PRON/nmod:poss/3 partner/NOUN/nsubj/4 left/VERB/root/0",
            [("person", None, "his partner")],
        ),
        (HE_SPOKE, []),
    ],
)
def test_types_and_countries(sentence: str, expected: list[tuple[str, str | None, str]]) -> None:
    """By the noun and what stands before it; things, events, nobody and a pronoun alone are none."""
    actors = facts_of(Actors()(parsed_doc(sentence))).actors
    assert [(actor.type, actor.country, actor.name) for actor in actors] == expected


def test_a_name_takes_its_descriptions_with_it() -> None:
    """All mentions of one who is named, and the country of his office."""
    togo, kofi = sorted(
        facts_of(Actors()(parsed_doc(ENVOY, HE_SPOKE, names=(TOGO, KOFI)))).actors, key=lambda a: a.type
    )
    assert [(mention.quote, mention.kind) for mention in kofi.mentions] == [
        ("Togo 's envoy", "description"),
        ("Kofi Amegah", "name"),
        ("He", "pronoun"),
    ]
    assert (kofi.country, togo.country) == ("TGO", "TGO")
