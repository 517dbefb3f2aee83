"""The only place where the shape of a page, a document, a fact and a record is written."""

from __future__ import annotations

from dateline.schema.actors import Actor, ActorType, Mention, MentionKind, Role, RoleStatus
from dateline.schema.documents import (
    BODY_ROLES,
    FACT_ROLES,
    Block,
    BlockRole,
    ByteRun,
    Document,
    Included,
    Page,
    TrustMark,
)
from dateline.schema.events import DateRange, Event, EventStatus, Ground, Nearness
from dateline.schema.facts import Fact, make_fact_id
from dateline.schema.fields import (
    Candidate,
    Credit,
    FieldSource,
    Genre,
    Inference,
    InferenceKind,
    SourceKind,
    Stamp,
)
from dateline.schema.places import Place, PlaceMention, PlacePrecision, PlaceUse
from dateline.schema.quantities import Bound, Change, Direction, Quantity
from dateline.schema.record import SCHEMA, Failure, Note, Record, RecordDocument
from dateline.schema.spans import Extent, Span
from dateline.schema.statements import Source, Stance, Statement, StatementKind
from dateline.schema.times import Anchor, Time, TimeType

__all__ = [
    "BODY_ROLES",
    "FACT_ROLES",
    "SCHEMA",
    "Actor",
    "ActorType",
    "Anchor",
    "Block",
    "BlockRole",
    "Bound",
    "ByteRun",
    "Candidate",
    "Change",
    "Credit",
    "DateRange",
    "Direction",
    "Document",
    "Event",
    "EventStatus",
    "Extent",
    "Fact",
    "Failure",
    "FieldSource",
    "Genre",
    "Ground",
    "Included",
    "Inference",
    "InferenceKind",
    "Mention",
    "MentionKind",
    "Nearness",
    "Note",
    "Page",
    "Place",
    "PlaceMention",
    "PlacePrecision",
    "PlaceUse",
    "Quantity",
    "Record",
    "RecordDocument",
    "Role",
    "RoleStatus",
    "Source",
    "SourceKind",
    "Span",
    "Stamp",
    "Stance",
    "Statement",
    "StatementKind",
    "Time",
    "TimeType",
    "TrustMark",
    "make_fact_id",
]
