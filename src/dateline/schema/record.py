"""The record: all that one page tells, each fact with its evidence."""

from __future__ import annotations

from typing import Final, Literal

from msgspec import Struct, field

from dateline.schema.actors import Actor
from dateline.schema.documents import Block, TrustMark
from dateline.schema.events import Event
from dateline.schema.fields import Credit, FieldSource, Genre, Inference, Stamp
from dateline.schema.places import Place
from dateline.schema.quantities import Quantity
from dateline.schema.spans import Extent
from dateline.schema.statements import Statement
from dateline.schema.times import Time

SchemaName = Literal["dateline.record/1"]
SCHEMA: Final[SchemaName] = "dateline.record/1"
Stage = Literal["open", "parse", "annotate", "assemble", "write"]


class RecordDocument(Struct, frozen=True, kw_only=True):
    """What the record says of the page itself; `sources` tells for each field where it was found.

    `canonical` is the address that the page says it has, `genre` the kind of work that it says it is, `credit` the line
    of an agency before the story. What is `inferred` fills no other field.
    """

    uri: str
    media_type: str
    sha256: str
    text: str
    language: str | None = None
    translated_from: str | None = None
    title: str | None = None
    publisher: str | None = None
    authors: tuple[str, ...] = ()
    published: Stamp | None = None
    modified: Stamp | None = None
    canonical: str | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    genre: Genre | None = None
    credit: Credit | None = None
    inferred: tuple[Inference, ...] = ()
    sources: tuple[FieldSource, ...] = ()


class Note(Struct, frozen=True):
    """What was dropped, truncated or not attempted, and why."""

    code: str
    message: str


class Record(Struct, frozen=True, kw_only=True):
    """One page, all facts. Ids of facts refer to facts of the same record."""

    schema_name: SchemaName = field(default=SCHEMA, name="schema")
    id: str
    document: RecordDocument
    blocks: tuple[Block, ...] = ()
    trust: tuple[TrustMark, ...] = ()
    sentences: tuple[Extent, ...] = ()
    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()
    times: tuple[Time, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    statements: tuple[Statement, ...] = ()
    events: tuple[Event, ...] = ()
    extra: dict[str, tuple[dict[str, object], ...]] = {}
    notes: tuple[Note, ...] = ()


class Failure(Struct, frozen=True, kw_only=True):
    """An input that gave no record: which one, at which stage, and why."""

    document: str
    stage: Stage
    code: str
    message: str
