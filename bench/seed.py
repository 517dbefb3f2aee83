"""Area `seed`: one page as dirty plain text with gold for every line, in one JSON file; what the page lacks is null.

Predicted segments are whole lines, as gold has them; a related headline is one above or below by where it stands.
Offsets are those of the text as Dateline keeps it: the gold text is in normal form (NFC, line feeds).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec import Struct

from bench.area import Request, judge
from bench.files import read_text
from bench.metrics import SHARE_DIGITS, Metrics, precision_recall_f1
from bench.page_reading import read_plain_page
from dateline.errors import UsageError
from dateline.schema import BODY_ROLES, Document

if TYPE_CHECKING:
    from pathlib import Path

    from dateline.schema import Block

FIELDS: Final[tuple[str, ...]] = ("title", "author", "date_published", "outlet", "language")
DAY: Final = len("2024-03-02")
ROLES: Final = {"trust": "trust_label", "tag": "tag"}  # gold's names; a role that is not there keeps its own
Prediction = dict[str, Any]  # JSON in the form of the gold file
Segment = tuple[int, int, str]
Headline = tuple[str | None, str]


class SeedPage(Struct, frozen=True, kw_only=True):
    """The page with its gold: segments and record, as free as JSON is, for a scorer may ask for more of them."""

    id: str
    text: str
    segments: tuple[Prediction, ...]
    record: Prediction


def measure(request: Request) -> Metrics:
    """Return F1 of segments with their roles, shares of right fields and related headlines, and whether tags are."""
    page = read_page(request.gold)
    document = read_plain_page(page.id, page.text)
    prediction = {"id": page.id, **(predict(document) if document is not None else {"segments": [], "record": {}})}
    counts = {"pages": 1, "unread": int(document is None)}
    return {**counts, **judge(request, [prediction], score=lambda: score(page, prediction))}


def read_page(path: Path) -> SeedPage:
    """Return the page of a gold file; raises `UsageError` D583 where it is something else."""
    try:
        return msgspec.json.decode(read_text(path), type=SeedPage)
    except msgspec.MsgspecError as error:
        raise UsageError("D583", f"{path}: not a page with gold for every line ({error})") from error


def predict(document: Document) -> Prediction:
    """Return what Dateline makes of the page, under the names of the gold file."""
    first = next((block.start for block in document.blocks if block.role in BODY_ROLES), len(document.text))
    related = [block for block in document.blocks if block.role == "related"]
    segments = dict.fromkeys(_find_segments(document, first))
    return {
        "segments": [{"start": start, "end": end, "role": role} for start, end, role in segments],
        "record": {
            **_tell_fields(document),
            "related_above": [_tell_headline(document, block) for block in related if block.start < first],
            "related_below": [_tell_headline(document, block) for block in related if block.start >= first],
            "tags": [_tell_tag(document, block) for block in document.blocks if block.role == "tag"],
        },
    }


def score(page: SeedPage, prediction: Prediction) -> Metrics:
    """Score a prediction: a segment is right with its very lines and its role, a field with its very value."""
    wanted, found = ({_key(row) for row in rows} for rows in (page.segments, prediction["segments"]))
    parts = precision_recall_f1(len(wanted & found), len(found), len(wanted))
    record = prediction["record"]
    fields = {name: record.get(name) == page.record[name] for name in FIELDS if name in page.record}
    below, told = (_headlines(rows.get("related_below", ())) for rows in (page.record, record))
    tags = [[tag["text"] for tag in rows.get("tags", ())] for rows in (page.record, record)]
    return {
        "segments": len(wanted),
        "segment_role_precision": parts["p"],
        "segment_role_recall": parts["r"],
        "segment_role_f1": parts["f1"],
        "record": fields,
        "record_right": _share(sum(fields.values()), len(fields)),
        "related_exact": _share(len(below & told), len(below)),
        "tags_exact": int(tags[0] == tags[1]),
    }


def _find_segments(document: Document, first: int) -> Iterator[Segment]:
    """Yield the lines of each block with gold's name for its role; a tag list's heading is known by what follows."""
    blocks = document.blocks
    for block, after in zip(blocks, (*blocks[1:], None), strict=True):
        start = document.text.rfind("\n", 0, block.start) + 1
        end = document.text.find("\n", block.end)
        is_heading = block.role == "furniture" and after is not None and after.role == "tag"
        role = "tags_heading" if is_heading else _name_role(block, first)
        yield start, end if end >= 0 else len(document.text), role


def _name_role(block: Block, first: int) -> str:
    if block.role == "related":
        return "related_link_above" if block.start < first else "related_story_below"
    return "paragraph" if block.role in BODY_ROLES else ROLES.get(block.role, block.role)


def _tell_fields(document: Document) -> Prediction:
    """Return what the page says of itself; a day that was inferred is not said."""
    published = document.published
    is_said = published is not None and published.source != "inferred"
    return {
        "title": document.title,
        "author": ", ".join(document.authors) or None,
        "date_published": published.value[:DAY] if published is not None and is_said else None,
        "outlet": document.publisher,
        "language": document.language,
    }


def _tell_headline(document: Document, block: Block) -> Prediction:
    return {"section": block.section, "headline": document.text[block.start : block.end]}


def _tell_tag(document: Document, block: Block) -> Prediction:
    return {"text": document.text[block.start : block.end], "start": block.start, "end": block.end}


def _key(row: Prediction) -> Segment:
    return row["start"], row["end"], row["role"]


def _headlines(rows: Sequence[Prediction]) -> set[Headline]:
    return {(row.get("section"), row["headline"]) for row in rows}


def _share(right: int, wanted: int) -> float:
    """Return how much is right; where nothing is wanted, all is."""
    return round(right / wanted, SHARE_DIGITS) if wanted else 1.0
