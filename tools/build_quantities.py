"""Compiles the tables of quantities: YAML, the names of Babel and the dimensions of pint in, JSON out."""

from __future__ import annotations

import json
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Final, cast

import yaml
from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name
from pint import UnitRegistry

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCE: Final = ROOT / "resources" / "quantities"
TARGET: Final = Path("src/dateline/resources/quantities")
# SI prefixes by the letter of UCUM: the word, and how the sign is written
PREFIXES: Final[dict[str, tuple[str, tuple[str, ...]]]] = {
    "p": ("pico", ("p",)),
    "n": ("nano", ("n",)),
    "u": ("micro", ("μ", "µ")),
    "m": ("milli", ("m",)),
    "c": ("centi", ("c",)),
    "d": ("deci", ("d",)),
    "h": ("hecto", ("h",)),
    "k": ("kilo", ("k", "K")),
    "M": ("mega", ("M",)),
    "G": ("giga", ("G",)),
    "T": ("tera", ("T",)),
    "P": ("peta", ("P",)),
}
# what pint calls the dimensions that news speaks of; others are spelt out as pint does
DIMENSIONS: Final = {
    "[length]": "length",
    "[length] ** 2": "area",
    "[length] ** 3": "volume",
    "[mass]": "mass",
    "[time]": "time",
    "[temperature]": "temperature",
    "[length] / [time]": "speed",
    "1 / [time]": "frequency",
    "[length] ** 2 * [mass] / [time] ** 2": "energy",
    "[length] ** 2 * [mass] / [time] ** 3": "power",
    "[mass] / [length] / [time] ** 2": "pressure",
    "[length] * [mass] / [time] ** 2": "force",
    "dimensionless": "dimensionless",
}
Row = dict[str, object]


def outputs() -> dict[Path, str]:
    """Return the compiled tables by path from the root of the project."""
    tables = {"units": {"units": make_units()}, "currencies": make_currencies(), "words": _read("words")}
    return {TARGET / f"{name}.json": _dump(table) for name, table in tables.items()}


def make_units() -> list[Row]:
    """Return a row a unit, those with SI prefixes included, each with its dimension by pint."""
    return [_make_unit(row) for row in chain.from_iterable(map(_with_prefixes, cast("list[Row]", _read("units"))))]


def make_currencies() -> Row:
    """Return signs and names with their codes, and by whom each currency is paid (ISO 3166 alpha-2)."""
    table = cast("dict[str, dict[str, str | None]]", _read("currencies"))
    users = _users()
    names = {_singular_name(code): code for code in sorted({*users, *cast("list[str]", table["also"])})}
    words = dict(table["words"])
    for name, code in names.items():
        words.setdefault(name.split()[-1], code)
    titles = {code: get_currency_name(code, count=1, locale="en") for code in sorted({*names.values(), *users})}
    return {
        "signs": table["signs"],
        "bare": table["bare"],
        "names": {**names, **table["names"]},
        "words": words,
        "plurals": table["plurals"],
        "minor": table["minor"],
        "users": users,
        "titles": titles,
    }


def _read(name: str) -> object:
    return yaml.safe_load((SOURCE / f"{name}.yaml").read_text(encoding="utf-8"))


def _dump(table: object) -> str:
    return json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n"


def _with_prefixes(row: Row) -> list[Row]:
    return [row, *(_prefixed(row, letter) for letter in cast("list[str]", row.get("prefixes", [])))]


def _prefixed(row: Row, letter: str) -> Row:
    word, signs = PREFIXES[letter]
    symbols = cast("list[str]", row.get("symbols", []))
    return {
        **row,
        "ucum": f"{letter}{row['ucum']}",
        "pint": f"{word}{row['pint']}",
        "name": f"{word}{row['name']}",
        "forms": [f"{word}{form}" for form in cast("list[str]", row.get("forms", []))],
        "plurals": [f"{word}{form}" for form in cast("list[str]", row.get("plurals", []))],
        "symbols": [f"{sign}{symbol}" for sign in signs for symbol in symbols],
    }


def _make_unit(row: Row) -> Row:
    forms, plurals = cast("list[str]", row.get("forms", [])), cast("list[str]", row.get("plurals", []))
    regular = [f"{form}s" for form in forms if not form.endswith((".", "s"))]
    return {
        "ucum": row["ucum"],
        "name": row["name"],
        "kind": row.get("kind", "measure"),
        "dimension": find_dimension(str(row["pint"])),
        "forms": list(dict.fromkeys([*forms, *regular, *plurals])),
        "symbols": row.get("symbols", []),
    }


def find_dimension(unit: str) -> str:
    """Return the dimension of a unit as pint knows it: "length", or its formula where it has no plain name."""
    formula = str(_registry().parse_units(unit).dimensionality)
    return DIMENSIONS.get(formula, formula)


@cache
def _registry() -> UnitRegistry[float]:
    return UnitRegistry()


def _singular_name(code: str) -> str:
    return get_currency_name(code, count=1, locale="en").lower()


def _users() -> dict[str, list[str]]:
    """Return the territories where each currency is legal tender today."""
    users: dict[str, list[str]] = {}
    known = Locale("en").currencies
    for territory, paid in sorted(get_global("territory_currencies").items()):
        for code, _, until, is_tender in paid:
            if until is None and is_tender and code in known:
                users.setdefault(code, []).append(territory)
    return dict(sorted(users.items()))
