"""Governments that are one."""

from __future__ import annotations

from dateline.annotate.coreference.known.governments import find_governments
from tests.annotate.coreference.known.worlds import make_world, met, said, spoke

NAMES = (("Kremlin", "organization"), ("Russian", "country"), ("Kenyan", "country"))


def test_a_seat_and_the_government() -> None:
    """Who works in the seat is the government of its country, not of another."""
    world = make_world(spoke("Kremlin"), said("government", before="Russian"), names=NAMES)
    assert met(world, find_governments) == [("Russian government", "Kremlin")]
    groups = dict(find_governments(make_world(spoke("Kremlin"), said("government", before="Kenyan"), names=NAMES)))
    assert 0 not in groups.values()


def test_two_words_for_one_government() -> None:
    """The regime of a country is its government, a former one another."""
    sentences = [
        said("government", before="Kenyan"),
        said("regime", before="Kenyan"),
        said("government", before="former"),
    ]
    world = make_world(*sentences, names=NAMES)
    groups = [group for _, group in find_governments(world)]
    assert len(groups) == 2
    assert len(set(groups)) == 1
