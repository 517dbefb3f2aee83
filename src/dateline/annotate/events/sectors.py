"""Country and sector of an actor, as PLOVER and CAMEO code them: GOV, MIL, OPP, CVL and so on."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.names import fold_name
from dateline.annotate.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dateline.schema import Actor, ActorType

OF_TYPE: Final[dict[ActorType, str]] = {"government": "GOV", "armed_group": "REB"}
FORMER: Final = frozenset({"former", "ex", "onetime"})
ELITE: Final = "ELI"  # who held an office, and holds it no more
PLURAL: Final = "s"


def sector_of(actor: Actor, titles: Iterable[str] = ()) -> str | None:
    """Return the sector of an actor by its descriptions, its roles and `titles` said beside its name; None if unknown.

    A country as such has none.
    """
    if actor.type == "country":
        return None
    roles = (role.title for role in actor.roles)
    described = (mention.quote for mention in actor.mentions if mention.kind == "description")
    texts = [*titles, *roles, actor.name, *described]
    found = next((sector for text in texts if (sector := sector_in(text)) is not None), None)
    return OF_TYPE.get(actor.type) if found is None or actor.type == "armed_group" else found


def sector_in(text: str) -> str | None:
    """Return the sector of the last word of a phrase that has one, before any "of"."""
    words = fold_name(text).replace("-", " ").split()
    if FORMER & set(words):
        return ELITE
    head = words[: words.index("of")] if "of" in words else words
    return next((sector for word in reversed(head) for sector in _sectors_of(word)), None)


def _sectors_of(word: str) -> Iterator[str]:
    table = _sectors()
    for form in (word, word.removesuffix(PLURAL), word.removesuffix("es"), word.removesuffix("men") + "man"):
        if form in table:
            yield table[form]


@lru_cache(maxsize=1)
def _sectors() -> dict[str, str]:
    return {noun: code for code, nouns in read_table("events/sectors", dict[str, list[str]]).items() for noun in nouns}
