"""Documents and blocks as they are written."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest

from dateline.schema import BODY_ROLES, Block, BlockRole, ByteRun, Document, FieldSource, Span, Stamp, TrustMark

TEXT = "Ferry back in service\nBy Noor Haddad\nThe Aqaba ferry sails again from Sunday."
DOCUMENT = Document(
    uri="ferry.txt",
    media_type="text/plain",
    encoding="utf-8",
    sha256="f" * 64,
    text=TEXT,
    blocks=(
        Block(start=0, end=21, role="title"),
        Block(start=22, end=36, role="byline"),
        Block(start=37, end=len(TEXT), role="paragraph"),
    ),
    title="Ferry back in service",
    authors=("Noor Haddad",),
    published=Stamp(value="2016-02", source="given"),
    sources=(FieldSource(field="title", source="text", evidence=(Span.cut(TEXT, start=0, end=21),)),),
    trust=(TrustMark(indicator="author", found=True, evidence=(Span.cut(TEXT, start=25, end=36),)),),
    byte_map=(ByteRun(0, 3),),
    notes=(("D155", "direction controls are kept"),),
)


def test_a_document_survives_json() -> None:
    """What is written is read back the same."""
    assert msgspec.json.decode(msgspec.json.encode(DOCUMENT), type=Document) == DOCUMENT


@pytest.mark.parametrize(
    ("field", "value"),
    [("role", "headline"), ("role", None), ("start", 1.5), ("end", None)],
)
def test_a_block_of_no_known_kind_is_refused(field: str, value: object) -> None:
    """Roles are a closed set, offsets are whole numbers."""
    block = {"start": 0, "end": 4, "role": "title"} | {field: value}
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(block, Block)


def test_facts_are_drawn_from_known_roles() -> None:
    """The roles of the body are roles."""
    assert set(get_args(BlockRole)) >= BODY_ROLES
    assert "related" not in BODY_ROLES


def test_unknown_is_null() -> None:
    """What the page does not say is null, neither empty nor a guess."""
    empty = Document(uri="x", media_type="text/html", encoding="utf-8", sha256="0" * 64, text="")
    written = msgspec.to_builtins(empty)
    assert [written[name] for name in ("language", "title", "publisher", "published", "modified")] == [None] * 5
