"""Roles that a verb of leading tells."""

from __future__ import annotations

from dateline.annotate.roles.leading import find_leaders
from tests.annotate.casts import cast_of, make_cast
from tests.annotate.roles.sentences import SENTENCES


def test_who_led_a_body() -> None:
    """The verb gives the noun, its object the owner, the date its end."""
    cast = cast_of("led")
    (leader,) = find_leaders(cast)
    assert (leader.noun, leader.status, leader.spell.end) == ("leader", "former", "2019")
    assert leader.owner.chain == cast.owner_at[cast.words.index("Board")]


def test_what_is_led_must_be_a_body() -> None:
    """Who leads a march holds no office."""
    parse = SENTENCES["led"].parse.replace("Cocoa/PROPN", "long/ADJ").replace("Board/PROPN", "march/NOUN")
    assert list(find_leaders(make_cast(parse, names=(("Jane Boateng", "person"),)))) == []


def test_who_did_not_lead() -> None:
    """What is denied is no role."""
    parse = SENTENCES["led"].parse.replace("the/DET/det/8 Cocoa", "never/ADV/advmod/5 Cocoa")
    assert list(find_leaders(make_cast(parse, names=SENTENCES["led"].names))) == []
