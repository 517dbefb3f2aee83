"""Searches a codebook: words in, the types, modes and codes that speak of them out, best first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from dateline.codebook.types import Codebook

_WORD: Final = re.compile(r"\w+")  # "cease-fire" is "cease" and "fire"
STEM: Final = 5  # letters by which forms of one word are told to be one: "demonstrate", "demonstration"


class Found(Struct, frozen=True, order=True):
    """An entry of the codebook: its name (a type, TYPE mode, or a code), what it is, and its PLOVER type."""

    name: str
    about: str
    type: str


def search_codebook(book: Codebook, query: str) -> list[Found]:
    """Return the entries that have every word of the query, those whose name has one first."""
    wanted = _stems(query)
    scored = [
        (not wanted & _stems(entry.name), index, entry)
        for index, entry in enumerate(list_entries(book))
        if wanted and wanted <= _stems(f"{entry.name} {entry.type} {entry.about}")
    ]
    return [entry for _, _, entry in sorted(scored)]


def list_entries(book: Codebook) -> Iterator[Found]:
    """Yield all entries: types, each followed by its modes, then the codes of CAMEO."""
    for name, kind in book.types.items():
        yield Found(name, " ".join((kind.about, *kind.examples)), name)
        for mode, what in kind.modes.items():
            yield Found(f"{name} {mode}", what.about, name)
    for code, cameo in book.codes.items():
        yield Found(code, cameo.label, cameo.type)


def _stems(text: str) -> set[str]:
    return {word.lower()[:STEM] for word in _WORD.findall(text)}
