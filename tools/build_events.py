"""Compiles the tables of events (resources/events/): YAML in, JSON out. Examples stay in the YAML, for the tests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import yaml

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCE: Final = ROOT / "resources" / "events"
TARGET: Final = Path("src/dateline/resources/events")
LEXICON: Final = "lexicon"


def outputs() -> dict[Path, str]:
    """Return the compiled tables by path from the root of the project."""
    tables = {path.stem: yaml.safe_load(path.read_text(encoding="utf-8")) for path in sorted(SOURCE.glob("*.yaml"))}
    tables[LEXICON] = compile_lexicon(tables[LEXICON])
    return {
        TARGET / f"{name}.json": json.dumps(table, ensure_ascii=False, indent=1) + "\n"
        for name, table in tables.items()
    }


def compile_lexicon(source: dict[str, Any]) -> dict[str, Any]:
    """Return the lexicon without its examples; raises where a pattern stands twice under one code."""
    events = {}
    for key, entries in source["events"].items():
        patterns = [pattern for entry in entries for pattern in entry]
        twice = {pattern for pattern in patterns if patterns.count(pattern) > 1}
        if twice:
            message = f"resources/events/lexicon.yaml has twice under {key}: {', '.join(sorted(twice))}"
            raise ValueError(message)
        events[key] = patterns
    return {"lists": source["lists"], "events": events}
