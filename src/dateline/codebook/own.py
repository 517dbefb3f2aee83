"""Event types of the user's own: a YAML file of types, each with what it is, examples and patterns."""

from __future__ import annotations

import os
from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import Final

import msgspec
import srsly

from dateline.codebook.types import EventType
from dateline.errors import UsageError

OWN: Final = "DATELINE_CODEBOOK"  # names the YAML file of the user's own types
BAD_FILE: Final = "D530"  # a file of event types cannot be read, or does not hold what one should


def find_own() -> Path | None:
    """Return the file that `DATELINE_CODEBOOK` names, None where it names none."""
    named = os.environ.get(OWN)
    return Path(named) if named else None


def read_own(path: Path, *, taken: AbstractSet[str]) -> dict[str, EventType]:
    """Return the types of a file; raises `UsageError` D530, with what is wrong and where.

    The file maps names to types, as `resources/codebook/plover.yaml` does under `types`. A name must not be one of
    those `taken`, and a type needs patterns: without them no event is of it.
    """
    try:
        types = msgspec.convert(srsly.yaml_loads(path.read_text(encoding="utf-8")), dict[str, EventType])
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(BAD_FILE, f"{path} cannot be read ({error}); {OWN} names a YAML file") from error
    except (ValueError, msgspec.ValidationError) as error:
        said = " ".join(str(error).split())
        raise UsageError(BAD_FILE, f"{path} is no file of event types: {said}") from error
    for name, kind in types.items():
        _check(path, name, kind, taken=taken)
    return types


def _check(path: Path, name: str, kind: EventType, *, taken: AbstractSet[str]) -> None:
    if name in taken:
        raise UsageError(BAD_FILE, f"{path}: {name} is a type of PLOVER; choose another name")
    if not kind.patterns:
        raise UsageError(BAD_FILE, f"{path}: {name} has no patterns; give one, such as 'harvest/v obj=rice,wheat'")
