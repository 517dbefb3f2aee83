"""How other data sets write countries: by English name, and by the codes of FIPS 10-4."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from importlib.resources import files
from typing import Final

import msgspec
from msgspec import Struct

from dateline.text.normal import strip_accents

_WORD: Final = re.compile(r"\w+")  # "Côte d'Ivoire" is "cote", "d", "ivoire"


class _Territory(Struct, frozen=True, kw_only=True):
    name: str
    ended: int | None = None


class _Countries(Struct, frozen=True, kw_only=True):
    territories: dict[str, _Territory]
    forms: dict[str, tuple[tuple[str, str], ...]]


class Territories(Struct, frozen=True, kw_only=True):
    """Countries by ISO 3166-1 alpha-3 (XKX for Kosovo), there and back; None for what is unknown or ambiguous."""

    names: dict[str, str]
    fips: dict[str, str]
    by_name: dict[str, str]
    by_fips: dict[str, str]

    def name(self, code: str | None) -> str | None:
        """Return the everyday English name."""
        return self.names.get(code or "")

    def to_fips(self, code: str | None) -> str | None:
        """Return the code of FIPS 10-4: "GM" for DEU."""
        return self.fips.get(code or "")

    def from_fips(self, code: str | None) -> str | None:
        """Return the country of a code of FIPS 10-4."""
        return self.by_fips.get((code or "").upper())

    def from_name(self, name: str | None) -> str | None:
        """Return the country of an English name, former ones included, case and accents aside."""
        return self.by_name.get(_fold(name or ""))

    def from_code(self, code: str | None) -> str | None:
        """Return an alpha-3 code as it is, if there is such a country."""
        return code if code in self.names else None


@lru_cache(maxsize=1)
def shared_territories() -> Territories:
    """Return the shipped table, read on first use."""
    countries = msgspec.json.decode(_read("countries.json"), type=_Countries)
    fips = msgspec.json.decode(_read("exports", "fips.json"), type=dict[str, str])
    forms: dict[str, set[str]] = defaultdict(set)
    for form, found in countries.forms.items():
        forms[_fold(form)] |= {code for code, kind in found if kind != "people"}
    names = {code: entry.name for code, entry in countries.territories.items() if entry.ended is None}
    told = {form: next(iter(codes)) for form, codes in forms.items() if len(codes) == 1}
    own = {_fold(name): code for code, name in names.items()}
    return Territories(
        names=names, fips=fips, by_name={**told, **own}, by_fips={code: key for key, code in fips.items()}
    )


def _fold(name: str) -> str:
    return " ".join(_WORD.findall(strip_accents(name).casefold()))


def _read(*path: str) -> bytes:
    return files("dateline").joinpath("resources", *path).read_bytes()
