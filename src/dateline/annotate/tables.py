"""The compiled tables of `dateline/resources`: a name and a type in, the typed table out."""

from __future__ import annotations

from importlib.resources import files
from typing import TypeVar

import msgspec

_T = TypeVar("_T")


def read_table(name: str, kind: type[_T]) -> _T:
    """Return the table `resources/NAME.json`, checked against its type."""
    data = files("dateline").joinpath("resources", f"{name}.json").read_bytes()
    return msgspec.json.decode(data, type=kind)
