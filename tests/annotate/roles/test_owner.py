"""Whose a role is."""

from __future__ import annotations

import pytest

from dateline.annotate.roles.owner import find_owner, of_country, owner_at
from dateline.annotate.roles.title import read_title
from tests.annotate.casts import cast_of, make_cast, word
from tests.annotate.coreference.parses import ENVOY, KOFI, TOGO


@pytest.mark.parametrize(
    ("key", "noun", "country", "body"),
    [
        ("title", "Minister", "ZMB", None),
        ("title", "envoy", "TGO", "Togo"),
        ("claimed", "president", "PER", "Peru"),
        ("served", "minister", "CHL", "Chile"),
        ("led", "head", None, "Ghana Library"),
        ("bank", "governor", None, "Bank of Ghana"),
        ("spokeswoman", "spokeswoman", None, "ministry"),
        ("self_styled", "governor", None, None),
        ("future", "ambassador", None, None),  # to France, not of it
    ],
)
def test_owners(key: str, noun: str, country: str | None, body: str | None) -> None:
    """An adjective, a possessor, a complement or a name before the title tells the owner."""
    cast = cast_of(key)
    head = word(cast, noun)
    owner = find_owner(cast, head, read_title(cast, head))
    name = None if owner.chain is None else cast.facts.cut_words(*next(cast.phrases(owner.chain)).core).quote
    assert (owner.country, name) == (country, body)


def test_a_counterpart_has_a_holder_and_a_country() -> None:
    """The person whose counterpart someone is, and the country beside the word."""
    cast = cast_of("counterpart")
    head = word(cast, "counterpart")
    owner = find_owner(cast, head, read_title(cast, head))
    assert (owner.country, owner.holder) == ("UGA", cast.chain_at(word(cast, "Amina")))


def test_owner_at_a_word() -> None:
    """A country is an owner, a person is a holder, a verb is nobody; a country that is no actor has no chain."""
    cast = make_cast(ENVOY, names=(TOGO, KOFI))
    assert owner_at(cast, 0).country == "TGO"
    assert owner_at(cast, word(cast, "Kofi")).holder is not None
    assert owner_at(cast, word(cast, "left")) == (None, None, None)
    assert of_country(cast, "MLI") == (None, "MLI", None)
