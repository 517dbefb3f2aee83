"""Actors as CAMEO codes them: country, then sector ("USAGOV"); bodies of many states by their own codes ("IGOUNO")."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from msgspec import Struct

from dateline.annotate.names import fold_name
from dateline.annotate.tables import read_table

NO_COUNTRY: Final = "---"  # how CAMEO writes a sector whose country is not known
INTERNATIONAL: Final = "IGO"
BETWEEN: Final = frozenset({"IGO", "NGO"})  # the sectors of bodies that lend their code to who serves them
SECTORS_OF_BODIES: Final = {"IGO": "IGO", "NGO": "NGO", "IMG": "REB"}  # by the first letters of their codes


class _Codes(Struct, frozen=True, kw_only=True):
    countries: dict[str, str]
    sectors: dict[str, str]
    bodies: dict[str, tuple[str, ...]]


def actor_code(country: str | None, sector: str | None, *, body: str | None = None) -> str | None:
    """Return the code of a country (ISO 3166 alpha-3) and a PLOVER sector; None where neither is known.

    `body` is the code of a body of many states, which comes first: of the UN it is IGOUNO.
    """
    table = _codes()
    if body is not None:
        return body
    if sector == INTERNATIONAL and country is None:
        return INTERNATIONAL
    if country is None and sector is None:
        return None
    place = NO_COUNTRY if country is None else table.countries.get(country, country)
    return place + ("" if sector is None else table.sectors.get(sector, sector))


def body_code(name: str) -> str | None:
    """Return the code of a body of many states, or of an armed group of no one country; None of anybody else."""
    return _bodies().get(fold_name(name))


def serving_code(name: str) -> str | None:
    """Return the code of the body that a description begins with: "Red Cross officials"; None where it names none."""
    words = name.split()
    codes = (body_code(" ".join(words[:end])) for end in range(len(words) - 1, 0, -1))
    return next((code for code in codes if body_sector(code) in BETWEEN), None) if name[:1].isupper() else None


def body_sector(code: str | None) -> str | None:
    """Return "IGO" or "NGO" of the code of a body, "REB" of that of an armed group; None where there is none."""
    return None if code is None else SECTORS_OF_BODIES[code[: len(INTERNATIONAL)]]


@lru_cache(maxsize=1)
def _codes() -> _Codes:
    return read_table("events/codes", _Codes)


@lru_cache(maxsize=1)
def _bodies() -> dict[str, str]:
    return {fold_name(name): code for code, names in _codes().bodies.items() for name in names}
