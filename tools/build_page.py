"""Compiles the tables of resources/page/ (phrases of page furniture, section labels): YAML in, JSON tables out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import yaml

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCE: Final = ROOT / "resources" / "page"
TARGET: Final = Path("src/dateline/resources/page")


def outputs() -> dict[Path, str]:
    """Return the compiled tables by path from the root of the project."""
    tables = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(SOURCE.glob("*.yaml"))}
    tables["labels"]["countries"] = sorted(name.lower() for name in _countries())
    return {
        TARGET / f"{name}.json": json.dumps(table, ensure_ascii=False, indent=1) + "\n"
        for name, table in tables.items()
    }


def _countries() -> Iterator[str]:
    """Yield the names of countries: headlines are labelled with them as well as with sections."""
    source = yaml.safe_load((SOURCE.parent / "countries.yaml").read_text(encoding="utf-8"))
    for entry in source["territories"].values():
        yield entry["name"]
