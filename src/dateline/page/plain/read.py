"""Plain text in; blocks with roles out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.page import codes
from dateline.page.labels import find_label, load_labels
from dateline.page.plain.article import find_article
from dateline.page.plain.doubles import find_doubles
from dateline.page.plain.roles import name_roles, split_tags
from dateline.page.plain.units import find_units
from dateline.page.reading import Reading
from dateline.schema import Block

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
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
    every = find_units(text)
    copies = find_doubles(every)
    units = [unit for at, unit in enumerate(every) if at not in copies]
    article = find_article(units)
    if units and not any(article):
        notes.append((codes.NO_ARTICLE, "no line reads like the text of an article"))
    roles = name_roles(units, article)
    blocks = [*make_blocks(units, roles), *(_make_copy(every[at]) for at in copies)]
    return Reading(
        text=text,
        blocks=tuple(sorted(blocks, key=lambda block: block.start)),
        copies=tuple((_place(every[at]), _place(every[original])) for at, original in sorted(copies.items())),
        notes=tuple(notes),
    )


def _make_copy(unit: Unit) -> Block:
    return Block(start=unit.start, end=unit.end, role="furniture")


def _place(unit: Unit) -> tuple[int, int]:
    return unit.start, unit.end


def cut_text(text: str, limit: int) -> str:
    """Return the text up to the last white space before the limit."""
    if len(text) <= limit:
        return text
    first = max(0, limit - _SPACE_BEFORE_CUT)
    places = (text.rfind(space, first, limit) for space in ("\n", " "))
    return text[: next((place for place in places if place > 0), limit)]


def make_blocks(units: Sequence[Unit], roles: Sequence[BlockRole]) -> Iterator[Block]:
    """Yield the blocks of each unit: one a tag; a related story is its headline alone, its label beside it."""
    known = _find_known_labels(units, roles)
    for unit, role in zip(units, roles, strict=True):
        if role == "related":
            yield _make_related(unit, known)
        else:
            places = split_tags(unit) if role == "tag" else []
            for start, end in places or [(unit.start, unit.end)]:
                yield Block(start=start, end=end, role=role)


def _make_related(unit: Unit, known: AbstractSet[str]) -> Block:
    label = find_label(unit.text, known)
    if label is None:
        return Block(start=unit.start, end=unit.end, role="related")
    section = unit.text[: label.end]
    return Block(start=unit.start + label.headline, end=unit.end, role="related", section=section)


def _find_known_labels(units: Sequence[Unit], roles: Sequence[BlockRole]) -> AbstractSet[str]:
    """Return, in small letters, the page's tags, the labels that are told without help, and then countries as well."""
    pairs = list(zip(units, roles, strict=True))
    tags = {unit.text.lower() for unit, role in pairs if role == "tag"}
    found = ((unit.text, find_label(unit.text)) for unit, role in pairs if role == "related")
    labels = {text[: label.end].lower() for text, label in found if label is not None}
    return tags | labels | (load_labels().countries if labels else frozenset())
