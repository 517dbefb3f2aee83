"""What the head says of a page."""

from __future__ import annotations

import numpy as np
import pytest

from dateline.annotate.events.opinion import opinion_of
from dateline.annotate.events.page import read_page
from dateline.model.bundle import open_bundle
from tests.annotate.events.opinions import KINDS, give_opinion
from tests.annotate.events.pages import read_sentences

TEXT = "Chad lambasted Niger over the border."


def test_words_that_tell_something_are_listed() -> None:
    """Those whose chance of any kind is high enough, with their likeliest kind."""
    opinion = give_opinion(read_sentences(TEXT), {"lambasted": ("ACCUSE", 0.9), "border": ("AID", 0.3)}).opinion
    assert opinion is not None
    assert opinion.telling(0.75) == [1]
    kind, chance = opinion.best(1)
    assert kind == "ACCUSE"
    assert chance == pytest.approx(0.9)


def test_only_words_with_the_given_parties_count() -> None:
    """The chance of a kind between two parties is that of words that point at both."""
    page = give_opinion(
        read_sentences(TEXT),
        {"lambasted": ("ACCUSE", 0.9)},
        actors={"lambasted": "Chad"},
        recipients={"lambasted": "Niger"},
    )
    assert page.opinion is not None
    right, turned = page.opinion.given({0}, {2}), page.opinion.given({2}, {0})
    assert right[1, KINDS.index("ACCUSE")] == pytest.approx(0.9, abs=1e-3)
    assert turned.max() < 1e-3
    assert np.all(right[:, 0] == 0)


@pytest.mark.parametrize(("status", "coded"), [("happened", "AID"), ("planned", "AGREE"), ("negated", None)])
def test_kinds_are_those_of_plovers_coding(status: str, coded: str | None) -> None:
    """Planned aid is an agreement; what is said not to happen is nothing."""
    page = give_opinion(read_sentences("Chad feeds Niger."), {"feeds": ("AID", 0.8)}, status=status)
    assert page.opinion is not None
    chances = page.opinion.given(frozenset(), frozenset())[1]
    assert (KINDS[int(chances.argmax())] if chances.max() > 0.1 else None) == coded


def test_the_shipped_encoder_has_the_head() -> None:
    """Its labels are the types of the codebook, `none` first."""
    assert open_bundle().manifest.labels["events"][0] == "none"
    assert read_sentences(TEXT).opinion is not None


def test_an_encoder_without_the_head_has_no_opinion() -> None:
    """Pages are read by the lexicon alone then."""
    facts = read_sentences(TEXT).facts
    chances = facts.read_signals().chances
    try:
        object.__setattr__(facts.read_signals(), "chances", {})
        assert opinion_of(facts) is None
        assert read_page(facts).opinion is None
    finally:
        object.__setattr__(facts.read_signals(), "chances", chances)
