"""Who "himself" is."""

from __future__ import annotations

import pytest

from dateline.annotate.coreference.known.reflexives import find_reflexives, find_speakers
from tests.annotate.coreference.known.worlds import make_world, spoke

HURT = "Bo/PROPN/nsubj/3 Sow/PROPN/flat/1 hurt/VERB/root/0 himself/PRON/obj/3 ./PUNCT/punct/3"
BO = ("Bo Sow", "person")


def test_a_reflexive_goes_back_to_its_subject() -> None:
    """Whoever was named before; a country does not hurt himself."""
    world = make_world(spoke("Al", "Diaz"), HURT, names=(BO, ("Al Diaz", "person")))
    ((subject, pronoun),) = find_reflexives(world)
    assert world.facts.cut_words(*world.phrases[subject].core).quote == "Bo Sow"
    assert world.words[world.phrases[pronoun].head] == "himself"
    togo = make_world(HURT.replace("Bo/PROPN", "Togo/PROPN").replace(" Sow/PROPN/flat/1", " Togo/PROPN/flat/1"))
    assert len(list(find_reflexives(togo))) <= 1


SAID = "Bo/PROPN/nsubj/3 Sow/PROPN/flat/1 said/VERB/root/0 {}/PRON/nsubj/5 left/VERB/ccomp/3 ./PUNCT/punct/3"


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (SAID.format("he"), [("Bo Sow", "he")]),
        (SAID.format("it"), []),
        (SAID.format("he").replace("said", "pushed"), []),
        (SAID.format("he").replace("ccomp", "advcl"), []),
    ],
)
def test_who_speaks_of_himself(sentence: str, expected: list[tuple[str, str]]) -> None:
    """The subject of what a person is said to say."""
    world = make_world(spoke("Al", "Diaz"), sentence, names=(BO, ("Al Diaz", "person")))
    found = [[world.facts.cut_words(*world.phrases[at].core).quote for at in pair] for pair in find_speakers(world)]
    assert [tuple(pair) for pair in found] == expected


def test_without_a_subject_nobody_is_meant() -> None:
    """A pronoun that stands alone is left open."""
    assert list(find_reflexives(make_world("himself/PRON/root/0"))) == []
