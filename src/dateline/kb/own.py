"""The user's own actors: a CSV file in, entities in a file of the user's own out, which win over all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

from dateline.kb.keys import is_shouted, name_key
from dateline.kb.layer import Layer
from dateline.kb.records import Entity, Named, Office, Source
from dateline.kb.rows import Alpha3, Date, Filled, Line, Qid, read_rows, refuse
from dateline.kb.writer import write_new

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.kb.writer import Writer

OWN: Final = Source("own", "the user's", "added with dateline kb add")
PRIOR: Final = 0.9  # whom a user adds, the user reads of


class OwnRow(Struct, frozen=True, kw_only=True):
    """A row of the user's CSV: an actor, and where it has an office, that office; several rows may tell of one."""

    name: Filled
    type: Literal["person", "organization", "government", "armed_group"]
    country: Alpha3 | None = None
    aliases: tuple[str, ...] = ()
    acronym: str | None = None
    wikidata: Qid | None = None
    office: str | None = None
    office_kind: str | None = None
    start: Date | None = None
    end: Date | None = None


def add_actors(path: Path, *, to: Path) -> int:
    """Make the user's own file from a CSV file, in place of the one that was there; return how many actors it holds.

    Columns are those of `OwnRow`; `name` and `type` must be there. Nothing is changed where any row is wrong.
    Raises `KnowledgeError`: D804 names the row and the column, D808 where the file cannot be written.
    """
    lines = read_rows(path, OwnRow)
    for line in lines:
        _check(path, line)
    with write_new(to) as writer:
        writer.add_source(OWN)
        numbers = {_add(writer, line.row) for line in lines}
        writer.set_meta(made_from=path.name, entities=str(len(numbers)))
    Layer(to)
    return len(numbers)


def make_key(type_: str, country: str | None, name: str, *, wikidata: str | None = None) -> str:
    """Return the key of an actor: its id in Wikidata where known, or type, country and name: "person:RUS:jane-doe"."""
    if wikidata is not None:
        return f"wikidata:{wikidata}"
    return ":".join(filter(None, (type_, country, name_key(name).replace(" ", "-"))))


def make_names(aliases: tuple[str, ...], acronym: str | None = None) -> tuple[Named, ...]:
    """Return the further names of an actor; those written in capitals are acronyms, and keep how they are written."""
    given = [*([acronym] if acronym else []), *aliases]
    return tuple(
        Named(name, "acronym", name) if is_shouted(name) or name == acronym else Named(name, "alias") for name in given
    )


def _check(path: Path, line: Line[OwnRow]) -> None:
    """Refuse half an office."""
    row = line.row
    if (row.office is None) != (row.office_kind is None):
        raise refuse(path, line.number, "office_kind", "office and office_kind go together; give both or neither")
    if row.office is not None and (row.type != "person" or row.country is None):
        raise refuse(path, line.number, "office", "only a person with a country has an office")
    if row.start and row.end and row.start > row.end:
        raise refuse(path, line.number, "end", f"{row.end} lies before the start, {row.start}")


def _add(writer: Writer, row: OwnRow) -> int:
    """Add a row's actor and its office."""
    key = make_key(row.type, row.country, row.name, wikidata=row.wikidata)
    entity = Entity(
        type=row.type,
        name=row.name,
        key=key,
        prior=PRIOR,
        country=row.country,
        source=OWN.name,
        names=make_names(row.aliases, row.acronym),
        ids={"wikidata": row.wikidata} if row.wikidata else {},
    )
    number = writer.add(entity)
    if row.office is not None and row.office_kind is not None and row.country is not None:
        writer.add_office(
            Office(
                country=row.country,
                kind=row.office_kind,
                office=row.office,
                person=number,
                start=row.start,
                end=row.end,
                certainty="given",
                source=OWN.name,
            )
        )
    return number
