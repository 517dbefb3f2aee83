"""Trees and texts made for a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.page.markup.tree import grow_tree
from dateline.page.metadata.claims import Claim, FieldName
from dateline.schema import Block, BlockRole

if TYPE_CHECKING:
    from lxml import etree

Line = tuple[BlockRole, str]


def tree(body: str = "", *, head: str = "") -> etree._Element:
    """Return the tree of a page."""
    return grow_tree(f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>").root


def page(*lines: Line) -> tuple[str, tuple[Block, ...]]:
    """Return a text and its blocks, a line each."""
    blocks = []
    start = 0
    for role, line in lines:
        blocks.append(Block(start=start, end=start + len(line), role=role))
        start += len(line) + 1
    return "\n".join(line for _, line in lines), tuple(blocks)


def claim(field: FieldName, value: str, locator: str = "meta[name=x]") -> Claim:
    """Return a claim of markup."""
    return Claim(field=field, value=value, locator=locator)


def values(claims: list[Claim]) -> list[tuple[str, str, str]]:
    """Return what can be compared of claims."""
    return [(each.field, each.value, each.locator) for each in claims]
