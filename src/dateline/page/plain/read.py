"""Plain text in; blocks with roles out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.page import codes
from dateline.page.labels import find_label
from dateline.page.plain.article import find_article
from dateline.page.plain.roles import name_roles
from dateline.page.plain.units import find_units
from dateline.page.reading import Reading
from dateline.schema import Block

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from dateline.page.limits import Limits
    from dateline.page.plain.units import Unit
    from dateline.schema import BlockRole

_SPACE_BEFORE_CUT: Final = 200  # characters in which a cut looks for white space, so that it splits no word


def read_plain(text: str, *, limits: Limits) -> Reading:
    """Read a page of plain text in normal form. A text longer than `limits.max_characters` is cut, with a note."""
    whole, text = text, cut_text(text, limits.max_characters)
    notes = []
    if len(text) < len(whole):
        notes.append((codes.TRUNCATED, f"{len(whole) - len(text)} of {len(whole)} characters were left out"))
    units = find_units(text)
    article = find_article(units)
    if units and not any(article):
        notes.append((codes.NO_ARTICLE, "no line reads like the text of an article"))
    roles = name_roles(units, article)
    return Reading(text=text, blocks=tuple(make_blocks(units, roles)), notes=tuple(notes))


def cut_text(text: str, limit: int) -> str:
    """Return the text up to the last white space before the limit."""
    if len(text) <= limit:
        return text
    first = max(0, limit - _SPACE_BEFORE_CUT)
    places = (text.rfind(space, first, limit) for space in ("\n", " "))
    return text[: next((place for place in places if place > 0), limit)]


def make_blocks(units: Sequence[Unit], roles: Sequence[BlockRole]) -> Iterable[Block]:
    """Yield a block for each unit; a related story's is its headline alone, with the label that stood before it."""
    known = _find_known_labels(units, roles)
    for unit, role in zip(units, roles, strict=True):
        label = find_label(unit.text, known) if role == "related" else None
        if label is None:
            yield Block(start=unit.start, end=unit.end, role=role)
        else:
            yield Block(start=unit.start + label.headline, end=unit.end, role=role, section=unit.text[: label.end])


def _find_known_labels(units: Sequence[Unit], roles: Sequence[BlockRole]) -> AbstractSet[str]:
    """Return, in small letters, the page's tags and the labels that are told from their headlines without help."""
    tags = {unit.text for unit, role in zip(units, roles, strict=True) if role == "tag"}
    found = ((unit.text, find_label(unit.text)) for unit, role in zip(units, roles, strict=True) if role == "related")
    labels = {text[: label.end] for text, label in found if label is not None}
    return {name.lower() for name in tags | labels}
