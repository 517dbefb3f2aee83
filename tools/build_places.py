"""Compiles resources/places/points.yaml (the points of large areas): YAML in, JSON out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import yaml

ROOT: Final = Path(__file__).resolve().parents[1]
SOURCE: Final = ROOT / "resources" / "places" / "points.yaml"
TARGET: Final = Path("src/dateline/resources/places/points.json")


def outputs() -> dict[Path, str]:
    """Return the compiled table by its path from the root of the project."""
    points = yaml.safe_load(SOURCE.read_text(encoding="utf-8"))
    return {TARGET: json.dumps(points, indent=1) + "\n"}
