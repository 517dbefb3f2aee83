"""Persons without an office of state for the knowledge base: kb/persons.csv in, entities out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.kb.keys import name_key
from dateline.kb.own import make_key, make_names
from dateline.kb.records import Entity, Named
from dateline.kb.rows import read_rows
from dateline.kb.schema import TYPE_CODES
from tools.kb_countries import OWN
from tools.kb_rows import PersonRow

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.kb.writer import Writer

PERSON_PRIOR: Final = 0.6
_SAME: Final = (
    "SELECT 1 FROM names JOIN entities ON names.number = entities.number "
    "WHERE names.key = ? AND entities.type = ? AND entities.country IS ?"
)


def write_persons(writer: Writer, path: Path) -> None:
    """Write the persons of a table; those who have an office under the same name and country stay who they are."""
    for line in read_rows(path, PersonRow):
        row = line.row
        key = make_key("person", row.country, row.name)
        if not _is_known(writer, row):
            person = Entity(
                type="person",
                name=row.name,
                key=key,
                prior=PERSON_PRIOR,
                country=row.country,
                source=OWN.name,
                names=(*make_names(row.aliases), *surname_of(row.name)),
                notes={"calling": row.calling},
            )
            writer.add(person)


def _is_known(writer: Writer, row: PersonRow) -> bool:
    """Tell whether a person of that name and country has been written."""
    found = writer.file.execute(_SAME, (name_key(row.name), TYPE_CODES["person"], row.country))
    return found.fetchone() is not None


def surname_of(name: str) -> tuple[Named, ...]:
    """Return the last word of a person's name as a weak name: pages call a president by it, and many others too."""
    first, _, last = name.rpartition(" ")
    return (Named(last, "weak"),) if first else ()
