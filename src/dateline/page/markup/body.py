"""A tree and its pieces in; which pieces are the article's text, as trafilatura sees it, out."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

import trafilatura

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lxml import etree

_WORD: Final = re.compile(r"\w+")
_NEAR: Final = 8  # words that may be left out between two short pieces of one article
_LONG: Final = 6  # a piece of so many words is found wherever it stands; a shorter one only near its neighbours
_GRAM: Final = 3
_MIN_SHARE: Final = 0.6  # of a piece's word triples; parts of a piece (an aside, a link) may be missing


def find_body(root: etree._Element, texts: Sequence[str]) -> list[bool]:
    """Tell for each text of the tree whether trafilatura takes it as part of the article. The tree is used up."""
    found = trafilatura.bare_extraction(
        root, favor_precision=True, include_comments=False, include_tables=True, with_metadata=False
    )
    taken = "" if found is None else getattr(found, "text", None) or ""
    return align(texts, taken)


def align(texts: Sequence[str], taken: str) -> list[bool]:
    """Tell for each of `texts` whether it is in `taken`, which holds some of them in about the same order."""
    words = _WORD.findall(taken)
    places = _index(words)
    grams = Counter(_grams(words))
    cursor = 0
    flags = []
    for text in texts:
        wanted = _WORD.findall(text)
        position = _find(wanted, words, places=places, cursor=cursor)
        if position is not None:
            cursor = position + len(wanted)
        flags.append(position is not None or _is_covered(wanted, grams))
    return flags


def _index(words: Sequence[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for position, word in enumerate(words):
        places.setdefault(word, []).append(position)
    return places


def _find(
    wanted: Sequence[str], words: Sequence[str], *, places: dict[str, list[int]], cursor: int
) -> int | None:
    if not wanted:
        return None
    limit = len(words) if len(wanted) >= _LONG else cursor + _NEAR
    for position in places.get(wanted[0], ()):
        if cursor <= position <= limit and words[position : position + len(wanted)] == wanted:
            return position
    return None


def _grams(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[offset:] for offset in range(_GRAM)), strict=False)


def _is_covered(wanted: Sequence[str], grams: Counter[tuple[str, ...]]) -> bool:
    own = list(_grams(wanted))
    return len(wanted) >= _LONG and sum(gram in grams for gram in own) >= _MIN_SHARE * len(own)
