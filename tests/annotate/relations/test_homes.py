"""Where actors are at home."""

from __future__ import annotations

from dateline.annotate.relations.homes import Homes
from dateline.annotate.relations.lands import Lands
from dateline.annotate.roles import find_roles
from tests.annotate.casts import cast_of, make_cast, word
from tests.annotate.roles.sentences import SENTENCES


def home(key: str, name: str) -> str | None:
    """Return the home of the actor that stands at a word of a sentence of roles."""
    cast = cast_of(key)
    chain = cast.chain_at(word(cast, name))
    assert chain is not None
    return Homes(cast, Lands(cast), roles=find_roles(cast), said={}).of(chain)


def test_an_office_says_it() -> None:
    """Whoever is foreign minister of a country is at home there; a bank's governor is where the bank is."""
    assert home("title", "Chola") == "ZMB"
    assert home("counterpart", "Otto") == "UGA"
    assert home("bank", "Kofi") is None


def test_what_names_say_is_handed_on() -> None:
    """The owner's home is the actor's."""
    cast = cast_of("bank")
    bank, kofi = cast.owner_at[0], cast.chain_at(word(cast, "Kofi"))
    assert kofi is not None
    assert Homes(cast, Lands(cast), roles=find_roles(cast), said={bank: "GHA"}).of(kofi) == "GHA"


def test_the_knowledge_base_knows_full_names() -> None:
    """A stateswoman is at home where her offices were; a family name alone says nothing."""
    parse = "{0}/PROPN/nsubj/{1} left/VERB/root/0 ./PUNCT/punct/{1}"
    full = make_cast(parse.format("Angela/PROPN/nsubj/3 Merkel", 3), names=(("Angela Merkel", "person"),))
    short = make_cast(parse.format("Merkel", 2), names=(("Merkel", "person"),))
    assert Homes(full, Lands(full), roles={}, said={}).of(0) == "DEU"
    assert Homes(short, Lands(short), roles={}, said={}).of(0) is None


def test_owners_in_a_circle_end() -> None:
    """Two who are each other's spokesman have no home, and no endless search."""
    parse = SENTENCES["spokeswoman"].parse
    cast = make_cast(parse, parse.replace("ministry/NOUN", "spokeswoman/NOUN"), names=SENTENCES["spokeswoman"].names)
    homes = Homes(cast, Lands(cast), roles=find_roles(cast), said={})
    assert {homes.of(chain) for chain in range(len(cast.chains))} == {None}


def test_people_are_at_home_where_they_act() -> None:
    """Officials who march in a town, or are held there; where one person is says nothing."""
    names = (("Mali", "country"), ("Bamako", "place"))
    country = "Mali/PROPN/root/0"
    marched = "{0}/NOUN/nsubj/2 marched/VERB/root/0 in/ADP/case/4 Bamako/PROPN/obl/2 ./PUNCT/punct/2"
    held = "Officials/NOUN/nsubj/5 held/VERB/acl/1 in/ADP/case/4 Bamako/PROPN/obl/2 fled/VERB/root/0"
    assert _home_of(marched.format("Officials"), "Officials", country, names) == "MLI"
    assert _home_of(held, "Officials", country, names) == "MLI"
    assert _home_of(marched.format("Driver"), "Driver", country, names) is None


def test_people_are_not_at_home_where_they_come_from_to_act() -> None:
    """Raiders who cross from a country act on the other side."""
    names = (("Mali", "country"), ("Bamako", "place"))
    crossed = "Officials/NOUN/nsubj/2 crossed/VERB/root/0 from/ADP/case/4 Bamako/PROPN/obl/2 ./PUNCT/punct/2"
    assert _home_of(crossed, "Officials", "Mali/PROPN/root/0", names) is None


def test_whose_an_organ_is_that_its_name_leaves_open() -> None:
    """The National Court is that of the country which is spoken of; a bank is nobody's."""
    parse = "Mali/PROPN/nsubj/2 asked/VERB/root/0 the/DET/det/5 {0}/PROPN/compound/5 {1}/PROPN/obj/2 ./PUNCT/punct/2"
    for body, wanted in ("National Court", "MLI"), ("Northern Bank", None):
        names = (("Mali", "country"), (body, "organization"))
        assert _home_of(parse.format(*body.split()), body.split()[1], "", names) == wanted


def _home_of(parse: str, name: str, before: str, names: tuple[tuple[str, str], ...]) -> str | None:
    """Return the home of the actor that stands at a word of a parse, with a sentence before it."""
    cast = make_cast(*filter(None, (before, parse)), names=names)
    chain = cast.chain_at(word(cast, name))
    assert chain is not None
    return Homes(cast, Lands(cast), roles=find_roles(cast), said={}).of(chain)
