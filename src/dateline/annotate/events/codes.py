"""Actors as CAMEO codes them: country, then sector ("USAGOV"); bodies of many states by their own codes ("IGOUNO")."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.annotate.names import fold_name
from dateline.annotate.tables import read_table

if TYPE_CHECKING:
    from dateline.schema import Actor

NO_COUNTRY: Final = "---"  # how CAMEO writes a sector whose country is not known
INTERNATIONAL: Final = "IGO"
SECTORS_OF_BODIES: Final = {"IGO": "IGO", "NGO": "NGO", "IMG": "REB"}  # by the first letters of their codes


class _Codes(Struct, frozen=True, kw_only=True):
    countries: dict[str, str]
    sectors: dict[str, str]
    bodies: dict[str, tuple[str, ...]]


def actor_code(country: str | None, sector: str | None, *, actor: Actor | None = None) -> str | None:
    """Return the code of a country (ISO 3166 alpha-3) and a PLOVER sector; None where neither is known.

    `actor` is asked for its name where it is a body of many states: the UN is IGOUNO.
    """
    table = _codes()
    named = None if actor is None else _bodies().get(fold_name(actor.name))
    if named is not None:
        return named
    if sector == INTERNATIONAL and country is None:
        return INTERNATIONAL
    if country is None and sector is None:
        return None
    place = NO_COUNTRY if country is None else table.countries.get(country, country)
    return place + ("" if sector is None else table.sectors.get(sector, sector))


def body_sector(actor: Actor) -> str | None:
    """Return "IGO" or "NGO" of a body of many states that has a code of its own, "REB" of such an armed group."""
    code = _bodies().get(fold_name(actor.name))
    return None if code is None else SECTORS_OF_BODIES[code[: len(INTERNATIONAL)]]


@lru_cache(maxsize=1)
def _codes() -> _Codes:
    return read_table("events/codes", _Codes)


@lru_cache(maxsize=1)
def _bodies() -> dict[str, str]:
    return {fold_name(name): code for code, names in _codes().bodies.items() for name in names}
