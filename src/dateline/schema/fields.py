"""What a page says of itself: where each field was found, what else was found, and what its words let conclude."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from dateline.schema.spans import Span

SourceKind = Literal["markup", "url", "text", "given", "inferred"]
Genre = Literal[
    "news", "opinion", "analysis", "interview", "review", "explainer", "fact_check", "live", "sponsored", "satire"
]
InferenceKind = Literal["year", "publisher", "original_language", "translated"]


class Stamp(Struct, frozen=True, kw_only=True):
    """A date of the page: ISO 8601 at the precision known, and where it was found."""

    value: str
    source: SourceKind
    evidence: tuple[Span, ...] = ()


class Candidate(Struct, frozen=True, kw_only=True):
    """A value that one place of the page gives for a field.

    `confidence` is the share of such places whose value is right as it stands (0 to 1), null where none was measured.
    """

    value: str
    source: SourceKind
    locator: str | None = None
    confidence: float | None = None
    chosen: bool = False


class FieldSource(Struct, frozen=True, kw_only=True):
    """Where a field of the document comes from; `locator` names the markup, e.g. `meta[property=og:title]`.

    `candidates` are the values that were found for it, the chosen one among them, in order of trust. `confidence` is
    that of the field's value, which may be a candidate without the outlet's name, or what several places agree on; null
    where none was measured.
    """

    field: str
    source: SourceKind
    locator: str | None = None
    evidence: tuple[Span, ...] = ()
    confidence: float | None = None
    candidates: tuple[Candidate, ...] = ()


class Credit(Struct, frozen=True, kw_only=True):
    """What stands before a story that an agency sent, "NAIROBI, March 3 (Agency) -": `place` and `date` as printed.

    `day` is ISO 8601, without its year (`--03-03`) where none is printed.
    """

    place: str
    date: str | None = None
    day: str | None = None
    agency: str | None = None
    evidence: tuple[Span, ...] = ()


class Inference(Struct, frozen=True, kw_only=True):
    """What the page does not say of itself and its words let one conclude; it fills no field of the document."""

    kind: InferenceKind
    value: str
    confidence: float
    evidence: tuple[Span, ...] = ()
