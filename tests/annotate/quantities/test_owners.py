"""Whose a quantity is."""

from __future__ import annotations

import pytest

from dateline.annotate.base import facts_of
from dateline.annotate.quantities import Quantities
from dateline.schema import Actor, Mention
from tests.annotate.quantities.trees import read_page


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Germany's exports to China rose 5 percent.", "Germany"),
        ("Shares of Gazprom lost 3% on Tuesday.", "Gazprom"),
        ("Turkey hosts 3.6 million Syrians.", "Turkey"),
        ("In 2019 the army had 40,000 soldiers.", "army"),
        ("The company plans to invest €3.5bn in the plant by 2025.", "company"),
        ("The army killed 40 rebels.", None),
    ],
)
def test_an_owner_has_or_earns_what_is_measured(text: str, owner: str | None) -> None:
    """By a possessive, by "of", or as the subject of a verb of having."""
    doc = read_page(text)
    facts = facts_of(doc)
    facts.actors.extend(
        _actor(text, name) for name in ("Germany", "Gazprom", "Turkey", "army", "company") if name in text
    )
    Quantities()(doc)
    (quantity,) = facts.quantities
    names = {actor.id: actor.name for actor in facts.actors}
    assert (quantity.whose and names[quantity.whose]) == owner


def _actor(text: str, name: str) -> Actor:
    mention = Mention(start=text.index(name), end=text.index(name) + len(name), quote=name, kind="name")
    return Actor(
        id=name,
        evidence=(mention,),
        maker="test@1",
        confidence=1.0,
        name=name,
        type="organization",
        mentions=(mention,),
    )
