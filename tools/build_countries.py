"""Compiles the tables of resources/ that name countries, governments and others: YAML in, small JSON tables out."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Any, Final

import yaml
from babel import Locale

from dateline.annotate.names import fold_name

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCE: Final = ROOT / "resources"
TARGET: Final = Path("src/dateline/resources")
KINDS: Final = ("name", "also", "former", "people")
Entry = dict[str, Any]  # a territory as YAML gives it
Forms = dict[str, list[tuple[str, str]]]


def outputs() -> dict[Path, str]:
    """Return the compiled tables by path from the root of the project."""
    tables = {
        "countries": compile_countries(_read("countries")),
        "governments": compile_governments(_read("governments")),
        "names": _read("names"),
        "roles": _read("roles"),
    }
    return {TARGET / f"{name}.json": _dump(table) for name, table in tables.items()}


def compile_countries(source: Entry) -> Entry:
    """Return the table that `dateline.annotate.countries` reads; raises where CLDR knows a territory we do not."""
    territories: dict[str, Entry] = source["territories"]
    cldr = {code: name for code, name in Locale("en").territories.items() if len(code) == 2}  # noqa: PLR2004 - alpha-2
    missing = cldr.keys() - {entry["iso2"] for entry in territories.values()} - set(source["left_out"])
    if missing:
        message = f"resources/countries.yaml lacks {', '.join(sorted(missing))}: add them, or list them under left_out"
        raise ValueError(message)
    return {
        "territories": {code: _territory(entry) for code, entry in territories.items()},
        "forms": _forms(territories, cldr),
        "exact": {form: [[code, "name"]] for code, entry in territories.items() for form in entry.get("exact", ())},
        "person_names": sorted(map(fold_name, source["person_names"])),
        "homonyms": sorted(map(fold_name, source["homonyms"])),
        "not_before": source["not_before"],
        "not_after": source["not_after"],
    }


def compile_governments(source: Entry) -> Entry:
    """Return the table that `dateline.annotate.organizations` reads: folded names, each with its country."""
    countries = _read("countries")["territories"]
    owners = {field: _owners(source[field], known=countries.keys()) for field in ("departments", "seats")}
    return {"organs": sorted(map(fold_name, source["organs"])), "inside": source["inside"], **owners}


def _owners(names: dict[str, list[str]], *, known: AbstractSet[str]) -> dict[str, str]:
    unknown = names.keys() - known
    if unknown:
        raise ValueError(f"resources/governments.yaml knows countries that countries.yaml does not: {sorted(unknown)}")
    return {fold_name(name): code for code, listed in names.items() for name in listed}


def _read(name: str) -> Entry:
    table: Entry = yaml.safe_load((SOURCE / f"{name}.yaml").read_text(encoding="utf-8"))
    return table


def _territory(entry: Entry) -> Entry:
    kept = ("iso2", "name", "capital", "ended")
    return {field: entry[field] for field in kept if field in entry}


def _forms(territories: dict[str, Entry], cldr: dict[str, str]) -> Forms:
    forms: Forms = defaultdict(list)
    for code, entry in territories.items():
        for form, kind in [*_entry_forms(entry), *_cldr_forms(entry, cldr)]:
            pair = (code, kind)
            if code not in {known for known, _ in forms[fold_name(form)]}:
                forms[fold_name(form)].append(pair)
    return dict(sorted(forms.items()))


def _entry_forms(entry: Entry) -> Iterator[tuple[str, str]]:
    for field in KINDS:
        kind = "name" if field == "also" else field
        values = [entry[field]] if field == "name" else entry.get(field, [])
        for value in values:
            yield value.removesuffix("+"), kind
            if value.endswith("+"):
                yield value.removesuffix("+") + "s", kind


def _cldr_forms(entry: Entry, cldr: dict[str, str]) -> Iterator[tuple[str, str]]:
    name = cldr.get(entry["iso2"])
    if name is not None and " - " not in name:  # "Congo - Kinshasa" is nobody's wording
        yield name, "name"


def _dump(table: object) -> str:
    return json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n"
