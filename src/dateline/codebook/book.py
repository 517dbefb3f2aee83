"""The codebook that is in force: the shipped one, with the types of the user's own added."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from typing import TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from dateline.codebook.own import find_own, read_own
from dateline.codebook.types import CameoCode, Codebook, EventType

_T = TypeVar("_T")


class _Plover(Struct, frozen=True, kw_only=True):
    types: dict[str, EventType]
    contexts: tuple[str, ...]


class _Cameo(Struct, frozen=True, kw_only=True):
    roots: dict[str, str]
    codes: dict[str, CameoCode]


@lru_cache(maxsize=1)
def shipped_codebook() -> Codebook:
    """Return PLOVER and CAMEO as shipped."""
    plover, cameo = _read("plover", _Plover), _read("cameo", _Cameo)
    return Codebook(types=plover.types, contexts=plover.contexts, roots=cameo.roots, codes=cameo.codes)


@lru_cache(maxsize=1)
def shared_codebook() -> Codebook:
    """Return the codebook in force, read on first use; raises `UsageError` D530 for a bad file of the user's own."""
    path, shipped = find_own(), shipped_codebook()
    if path is None:
        return shipped
    return replace(shipped, types={**shipped.types, **read_own(path, taken=frozenset(shipped.types))})


def _read(name: str, kind: type[_T]) -> _T:
    data = files("dateline").joinpath("resources", "codebook", f"{name}.json").read_bytes()
    return msgspec.json.decode(data, type=kind)
