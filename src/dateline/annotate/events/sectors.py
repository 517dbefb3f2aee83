"""Country and sector of an actor, as PLOVER and CAMEO code them: GOV, MIL, OPP, CVL and so on."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.countries import country_table
from dateline.annotate.events.codes import body_code, body_sector
from dateline.annotate.names import fold_name
from dateline.annotate.tables import read_table
from dateline.kb.base import shared_base
from dateline.kb.dates import earliest, fit_spell, latest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dateline.schema import Actor, ActorType

OF_TYPE: Final[dict[ActorType, str]] = {"government": "GOV", "armed_group": "REB"}
FORMER: Final = frozenset({"former", "ex", "onetime"})
OWN_ID: Final = "dateline"  # the scheme of the ids of the knowledge base
GOVERNING: Final = frozenset(
    {"effective_leader", "head_of_government", "head_of_state", "foreign_minister", "defence_minister"}
)
ELITE: Final = "ELI"  # who held an office, and holds it no more
CIVIL: Final = "CVL"
PLURAL: Final = "s"
BARE: Final = frozenset({"group", "person"})  # types of actors that may go by the word for a people alone
AMOUNTS: Final = frozenset("dozen hundred thousand score number group crowd".split())  # "hundreds of soldiers"


def sector_of(actor: Actor, titles: Iterable[str] = (), *, day: str | None = None) -> str | None:
    """Return the sector of an actor by its descriptions, its roles and `titles` said beside its name; None if unknown.

    Of a person named alone, the offices that are known decide, by the day of the page (ISO 8601): "Obama" is GOV in
    2014 and ELI in 2019; where the day is unknown, whoever held one is GOV. A country as such has no sector.
    """
    if actor.type == "country":
        return None
    if (body := body_sector(body_code(actor.name))) is not None:
        return body
    roles = (role.title for role in actor.roles)
    described = [mention.quote for mention in actor.mentions if mention.kind == "description"]
    texts = [*titles, *roles, actor.name, *described]
    found = next((sector for text in texts if (sector := sector_in(text)) is not None), None)
    if found is None and actor.type in BARE and any(map(names_people, (actor.name, *described))):
        return CIVIL
    if found is None and actor.type == "person":
        return _office_sector(actor.kb.get(OWN_ID), day)
    return OF_TYPE.get(actor.type) if found is None or actor.type == "armed_group" else found


@lru_cache(maxsize=1024)
def _office_sector(person: str | None, day: str | None) -> str | None:
    """Return the sector of who governs, or has governed, on a day; None for one in no known office till then."""
    held = [] if person is None else [each for each in shared_base().offices(person) if each.kind in GOVERNING]
    if day is None:
        return "GOV" if held else None
    if any(fit_spell(day, each.start, each.end) for each in held):
        return "GOV"
    return ELITE if any(each.end is not None and latest(each.end) < earliest(day) for each in held) else None


def names_people(text: str) -> bool:
    """Tell whether a phrase ends in a word for a people: "ethnic Albanians"."""
    last = text.split()[-1:]
    return any(reading.kind == "people" for word in last for reading in country_table().read(word))


def sector_in(text: str) -> str | None:
    """Return the sector of the last word of a phrase that has one, before any "of"; after it if that is an amount."""
    words = fold_name(text).replace("-", " ").split()
    if FORMER & set(words):
        return ELITE
    at = words.index("of") if "of" in words else len(words)
    found = next((sector for word in reversed(words[:at]) for sector in _sectors_of(word)), None)
    is_amount = found is None and any(word.removesuffix(PLURAL) in AMOUNTS for word in words[:at])
    return sector_in(" ".join(words[at + 1 :])) if is_amount else found


def _sectors_of(word: str) -> Iterator[str]:
    table = _sectors()
    for form in (word, word.removesuffix(PLURAL), word.removesuffix("es"), word.removesuffix("men") + "man"):
        if form in table:
            yield table[form]


@lru_cache(maxsize=1)
def _sectors() -> dict[str, str]:
    return {noun: code for code, nouns in read_table("events/sectors", dict[str, list[str]]).items() for noun in nouns}
