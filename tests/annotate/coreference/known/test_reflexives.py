"""Who "himself" is."""

from __future__ import annotations

from dateline.annotate.coreference.known.reflexives import find_reflexives
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


def test_without_a_subject_nobody_is_meant() -> None:
    """A pronoun that stands alone is left open."""
    assert list(find_reflexives(make_world("himself/PRON/root/0"))) == []
