"""All formats to export to: those that come with Dateline, and those of plug-ins."""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import Final

from dateline.errors import UsageError
from dateline.exports import gdelt, gdelt_mentions, icews, plover, polecat, records, schemaorg, webannotation
from dateline.exports.base import Format
from dateline.exports.ftm import formats as ftm

GROUP: Final = "dateline.exporters"  # entry points that give a `Format`
UNKNOWN: Final = "D550"  # no format of this name to export to
BUILTIN: Final[tuple[Format, ...]] = (
    records.FORMAT,
    plover.FORMAT,
    polecat.FORMAT,
    icews.FORMAT,
    gdelt.FORMAT,
    gdelt_mentions.FORMAT,
    ftm.ENTITIES,
    ftm.STATEMENTS,
    schemaorg.FORMAT,
    webannotation.FORMAT,
)


def list_formats() -> dict[str, Format]:
    """Return all formats by name; a plug-in's takes the place of ours with the same name."""
    found = {format_.name: format_ for format_ in BUILTIN}
    for point in entry_points(group=GROUP):
        given = point.load()
        if isinstance(given, Format):
            found[given.name] = given
    return found


def find_format(name: str) -> Format:
    """Return a format by its name; raises `UsageError` D550 with the names that there are."""
    formats = list_formats()
    if name not in formats:
        raise UsageError(UNKNOWN, f"there is no format {name!r} to export to; choose one of {', '.join(formats)}")
    return formats[name]
