"""Compiles the tables that exports and imports look codes up in: YAML in, small JSON tables out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import yaml

ROOT: Final = Path(__file__).resolve().parents[1]
TARGET: Final = Path("src/dateline/resources/exports")
SOURCE: Final = ROOT / "resources/exports"


def outputs() -> dict[Path, str]:
    """Return the compiled tables by path from the root of the project."""
    tables = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(SOURCE.glob("*.yaml"))}
    return {
        TARGET / f"{name}.json": json.dumps(table, ensure_ascii=False, separators=(",", ":")) + "\n"
        for name, table in tables.items()
    }
