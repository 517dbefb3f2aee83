"""Roles of a page: each construction by a sentence, merging, and pages that are nothing but titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from dateline.annotate.actors import Actors
from dateline.annotate.base import facts_of
from tests.annotate.coreference.parses import parsed_doc
from tests.annotate.pages import make_page
from tests.annotate.roles.sentences import SENTENCES, Sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from spacy.tokens import Doc


def told(doc: Doc) -> Iterator[str]:
    """Yield the roles of an annotated page in words."""
    found = facts_of(Actors()(doc)).actors
    names = {actor.id: actor.name for actor in found}
    for actor in found:
        for role in actor.roles:
            owner = names[role.of] if role.of is not None else None
            dates = f" {role.held_from or ''}..{role.held_to or ''}" if role.held_from or role.held_to else ""
            yield f"{actor.name}: {role.title} of {owner}, {role.status}{dates}"


@pytest.mark.parametrize("sentence", SENTENCES.values(), ids=SENTENCES.keys())
def test_a_construction(sentence: Sentence) -> None:
    """Each way of saying what someone is gives title, owner, status and dates."""
    assert tuple(told(parsed_doc(sentence.parse, names=sentence.names))) == sentence.roles


def test_a_role_told_twice_is_one() -> None:
    """What was said of an actor before is not said again, and each place is evidence."""
    sentence = SENTENCES["titles"]
    doc = parsed_doc(sentence.parse, sentence.parse, names=sentence.names)
    assert tuple(told(doc)) == sentence.roles
    judge = facts_of(doc).actors[0].roles[0]
    assert [span.quote for span in judge.evidence] == ["Former judge"] * 2


def test_evidence_has_the_words_that_say_it() -> None:
    """The verb that gives a role and its dates are quoted with it."""
    sentence = SENTENCES["appointed"]
    (role,) = facts_of(Actors()(parsed_doc(sentence.parse, names=sentence.names))).actors[0].roles
    assert [span.quote for span in role.evidence] == ["appointed prime minister of Peru in May 2018"]


def test_a_title_alone_is_nobodys() -> None:
    """Words of office without anyone to bear them give no role."""
    assert list(told(make_page("President. Former minister of trade. Acting."))) == []


def test_three_hundred_officials() -> None:
    """A list of names with titles is read, each with its own."""
    names = [f"Ann{number} Lee{number}" for number in range(300)]
    page = make_page(" ".join(f"Senator {{P {name}}} spoke." for name in names))
    assert list(told(page)) == [f"{name}: Senator of None, held" for name in names]
