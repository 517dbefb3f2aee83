"""W3C Web Annotations: one a fact, whose targets are the words that it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import msgspec

from dateline.exports.base import Format, Line
from dateline.exports.jsonld import write_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dateline.exports.base import Run
    from dateline.schema import Actor, Event, Place, Quantity, Record, Span, Statement, Time

    AnyFact = Actor | Event | Place | Quantity | Statement | Time
Json = dict[str, Any]  # Any: a JSON object
CONTEXT: Final = "http://www.w3.org/ns/anno.jsonld"
AROUND: Final = 32  # characters before and after a quote: enough to find it again where the page changed a little
KINDS: Final = ("actors", "places", "times", "quantities", "statements", "events")
_MOTIVATION: Final = {"actors": "identifying", "places": "identifying"}
_OWN_FIELDS: Final = frozenset({"id", "evidence", "maker", "mentions"})


def write(records: Iterable[Record], run: Run) -> Iterator[bytes]:  # noqa: ARG001 - what every format takes
    """Yield one annotation a line."""
    for record in records:
        for kind in KINDS:
            for fact in getattr(record, kind):
                yield write_line(make_annotation(record, fact, kind))


def make_annotation(record: Record, fact: AnyFact, kind: str) -> Json:
    """Return a fact as an annotation."""
    text, source = record.document.text, record.document.canonical or record.document.uri
    told = {name: value for name, value in msgspec.to_builtins(fact).items() if name not in _OWN_FIELDS}
    targets = [make_target(text, span, source) for span in fact.evidence]
    return {
        "@context": CONTEXT,
        "id": f"urn:dateline:{record.id}:{fact.id}",
        "type": "Annotation",
        "motivation": _MOTIVATION.get(kind, "describing"),
        "creator": {"type": "Software", "name": fact.maker},
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": kind},
            {
                "type": "TextualBody",
                "purpose": "describing",
                "format": "application/json",
                "value": msgspec.json.encode(told).decode(),
            },
        ],
        "target": targets,
    }


def make_target(text: str, span: Span, source: str) -> Json:
    """Return words of a page as a target, told by what they are and by where they stand."""
    quote: Json = {"type": "TextQuoteSelector", "exact": span.quote}
    prefix, suffix = text[max(0, span.start - AROUND) : span.start], text[span.end : span.end + AROUND]
    quote |= {name: words for name, words in (("prefix", prefix), ("suffix", suffix)) if words}
    position = {"type": "TextPositionSelector", "start": span.start, "end": span.end}
    return {"type": "SpecificResource", "source": source, "selector": [quote, position]}


FORMAT: Final = Format(
    name="webannotation",
    about="W3C Web Annotations, one JSON-LD object a line for each fact",
    suffix=".annotations.jsonl",
    scope="pages",
    write=write,
    lines=(
        Line("id", "ids of record and fact, as urn:dateline:RECORD:FACT"),
        Line("motivation", "identifying for actors and places, describing for all else"),
        Line("creator", "`maker`, as Software"),
        Line("body", "the kind of fact as a tag; the fact itself as JSON, `confidence` included"),
        Line("target", "one SpecificResource a span of evidence; `canonical` of the document, else its `uri`"),
        Line("selector", "TextQuoteSelector with 32 characters around; TextPositionSelector"),
        Line("created, modified, rights", None),
    ),
    lost=(
        (
            "Positions count characters of the text of the record, which is the visible text in NFC: in the page as a "
            "browser has it they may stand elsewhere, and the quote is what finds them."
        ),
        "Mentions of actors and places that are no evidence.",
    ),
)
