"""Parents and principals by chain."""

from __future__ import annotations

from dataclasses import replace

from dateline.annotate.relations.ties import Ties
from dateline.annotate.roles import find_roles
from dateline.annotate.roles.owner import Owner
from tests.annotate.casts import cast_of, make_cast, word

NAMES = (("Togo", "country"), ("Ministry of Health", "organization"))
GOVERNMENT = "Togo/PROPN/nmod:poss/3 's/PART/case/1 government/NOUN/nsubj/4 left/VERB/root/0 ./PUNCT/punct/4"
MINISTRY = "Ministry/PROPN/nsubj/4 of/ADP/case/3 Health/PROPN/nmod/1 closed/VERB/root/0 ./PUNCT/punct/4"
OPPOSITION = (
    "Togo/PROPN/nmod:poss/4 's/PART/case/1 opposition/NOUN/compound/4 leader/NOUN/nsubj/5 "
    "left/VERB/root/0 ./PUNCT/punct/5"
)


def test_a_ministry_is_part_of_the_government_told_apart() -> None:
    """Else of the country, where that is an actor."""
    cast = make_cast(MINISTRY, GOVERNMENT, names=NAMES)
    government, togo = cast.chain_at(word(cast, "government")), cast.country_chains["TGO"]
    ministry = cast.chain_at(word(cast, "Ministry"))
    assert government is not None
    assert ministry is not None
    ties = Ties(cast, roles={}, homes={government: "TGO", ministry: "TGO", togo: "TGO"})
    assert ties.governments == {"TGO": government}
    assert (ties.state("TGO"), ties.state("MLI"), ties.state(None)) == (government, None, None)
    assert (ties.parent(ministry), ties.parent(government), ties.parent(togo)) == (government, togo, None)
    assert ties.acts_for(government) == (togo,)
    assert Ties(cast, roles={}, homes={}).parent(ministry) is None


def test_the_opposition_acts_against_the_state() -> None:
    """Its leader is its country's, and acts for no one of it."""
    cast = make_cast(OPPOSITION, names=NAMES)
    roles = find_roles(cast)
    leader = cast.chain_at(word(cast, "leader"))
    assert leader is not None
    assert [role.owner.country for role in roles[leader]] == ["TGO"]
    assert Ties(cast, roles=roles, homes={leader: "TGO"}).acts_for(leader) == ()


def test_a_deputy_of_a_person_is_of_the_country() -> None:
    """A spokesman speaks for the person; an office is one of the country that the person is at home in."""
    cast = cast_of("counterpart")
    amina = cast.chain_at(word(cast, "Amina"))
    otto = cast.chain_at(word(cast, "Otto"))
    assert amina is not None
    assert otto is not None
    (role,) = find_roles(cast)[amina]
    ties = Ties(cast, roles={}, homes={otto: "KEN"})
    assert ties.owner(replace(role, noun="spokesman", owner=Owner(holder=otto))) == otto
    assert ties.owner(replace(role, noun="vice-president", owner=Owner(holder=otto))) == cast.country_chains["KEN"]
