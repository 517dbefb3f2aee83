"""Texts and a longer text that holds some of them in order in; which of them it holds out."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

# Words; where a script has none (Chinese, Japanese), characters. "He left 東京" has four.
_WORD: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
_ASCII_WORD: Final = re.compile(r"\w+")  # the same in a text of ASCII, in a third of the time: "top-10" has two
_LONG: Final = 6  # words; so long a text is found wherever it is, a shorter one ("Sports") only between its neighbours
_GRAM: Final = 3
_MIN_SHARE: Final = 0.6  # of a long text's triples of words; an aside or a link may have been cut out of it
_MAX_SKIPPED: Final = 200  # words between two short texts: those that were taken stand close together
_MAX_PLACES: Final = 8  # of one triple or short text; what is said more often tells no place


class _Match(Struct, frozen=True):
    """Text number `index` fits the words from `start` to `end`."""

    index: int
    start: int
    end: int


def align(texts: Sequence[str], taken: str) -> list[bool]:
    """Tell for each of `texts` whether it is in `taken`, which holds some of them, whole or nearly so, in order."""
    words = _find_words(taken)
    wanted = list(map(_find_words, texts))
    chain = _choose_chain(_match_long(wanted, words))
    found = {match.index for match in chain}
    edges = [_Match(-1, 0, 0), *chain, _Match(len(texts), len(words), len(words))]
    for before, after in pairwise(edges):
        between = range(before.index + 1, after.index)
        if between and before.end < after.start:
            found.update(_match_short(wanted, between, words=words[before.end : after.start]))
    return [index in found for index in range(len(texts))]


def _find_words(text: str) -> list[str]:
    words: list[str] = (_ASCII_WORD if text.isascii() else _WORD).findall(text)
    return words


def _match_long(wanted: Sequence[list[str]], words: list[str]) -> Iterator[_Match]:
    """Yield every fit of the long texts, a text's last fit first."""
    places: dict[tuple[str, ...], list[int]] = {}
    for position, gram in enumerate(_grams(words)):
        places.setdefault(gram, []).append(position)
    for index, own in enumerate(wanted):
        if len(own) < _LONG:
            continue
        grams = list(_grams(own))
        known = [gram for gram in grams if gram in places]
        if len(known) >= _MIN_SHARE * len(grams):
            for start in reversed(places[known[0]][:_MAX_PLACES]):
                yield _Match(index, start, _find_end(places[known[-1]], start=start, length=len(own)))


def _find_end(ends: list[int], *, start: int, length: int) -> int:
    """Return where a text ends that has its last triple at one of `ends`."""
    at = bisect_right(ends, start + length)
    return max(start, ends[at - 1] if at else start) + _GRAM


def _grams(words: list[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[offset:] for offset in range(_GRAM)), strict=False)


class _Chain(Struct, frozen=True):
    """A way to match texts one after the other: the last match, what stands before it, the words of all."""

    last: _Match
    before: _Chain | None
    weight: int


def _choose_chain(matches: Iterable[_Match]) -> list[_Match]:
    """Return the matches that follow each other in both orders and together have the most words."""
    best: list[_Chain] = []  # by where the last match starts; each is heavier than the one before it
    for match in matches:
        at = bisect_left(best, match.start, key=lambda chain: chain.last.start)
        before = best[at - 1] if at else None
        weight = match.end - match.start + (before.weight if before else 0)
        end = at
        while end < len(best) and best[end].weight <= weight:
            end += 1
        if end > at or at == len(best) or best[at].last.start > match.start:
            best[at:end] = [_Chain(match, before, weight)]
    return _unroll(best[-1]) if best else []


def _unroll(chain: _Chain) -> list[_Match]:
    matches = []
    link: _Chain | None = chain
    while link is not None:
        matches.append(link.last)
        link = link.before
    return matches[::-1]


def _match_short(wanted: Sequence[list[str]], indices: range, *, words: list[str]) -> Iterator[int]:
    """Yield the texts that are, one after the other, in the few words that two long texts leave between them."""
    cursor = 0
    for match in _choose_chain(_match_whole(wanted, indices, words=words)):
        if match.start - cursor > _MAX_SKIPPED:
            return
        yield match.index
        cursor = match.end


def _match_whole(wanted: Sequence[list[str]], indices: range, *, words: list[str]) -> Iterator[_Match]:
    """Yield every fit of short texts, word for word, a text's last fit first."""
    places: dict[str, list[int]] = {}
    for position, word in enumerate(words):
        places.setdefault(word, []).append(position)
    for index in filter(wanted.__getitem__, indices):
        own = wanted[index]
        fits = (at for at in places.get(own[0], ()) if words[at : at + len(own)] == own)
        for start in reversed(list(islice(fits, _MAX_PLACES))):
            yield _Match(index, start, start + len(own))
