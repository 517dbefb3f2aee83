"""A document's text in blocks in; what it does not say of itself and its words let one conclude out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.page.inference.calques import infer_translation
from dateline.page.inference.outlets import infer_outlet
from dateline.page.inference.years import infer_year
from dateline.schema import BODY_ROLES, Inference

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.page.reading import Fields
    from dateline.schema import Block

_READ: Final = "en"  # whose words the rules know
_MAX_CHARACTERS: Final = 50_000  # a longer text says no more of its making, and takes long to search
_OTHERS: Final = frozenset({"related", "comment"})  # other articles, and what readers write


def infer(fields: Fields, text: str, blocks: Sequence[Block]) -> tuple[Inference, ...]:
    """Return what is concluded of an English page: a year and an outlet only where it names none, then a translation.

    None of it is a fact of the page, and none of it fills a field.
    """
    if fields.language != _READ:
        return ()
    body = [block for block in _without(blocks) if block.role in BODY_ROLES]
    year = infer_year(text, body) if fields.published is None else None
    outlet = infer_outlet(text, body) if fields.publisher is None else None
    told = () if fields.translated_from is not None else infer_translation(text, _without(blocks))
    return (*(each for each in (year, outlet) if each is not None), *told)


def _without(blocks: Sequence[Block]) -> list[Block]:
    return [block for block in blocks if block.role not in _OTHERS and block.end <= _MAX_CHARACTERS]
