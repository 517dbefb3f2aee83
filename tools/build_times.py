"""Compiles resources/times/feasts.yaml (days that have a name): YAML in, JSON out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import yaml

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCE: Final = ROOT / "resources" / "times" / "feasts.yaml"
TARGET: Final = Path("src/dateline/resources/times/feasts.json")


def outputs() -> dict[Path, str]:
    """Return the compiled table by its path from the root of the project."""
    feasts = yaml.safe_load(SOURCE.read_text(encoding="utf-8"))
    return {TARGET: json.dumps(feasts, indent=1) + "\n"}
