"""Scores of the page areas: article text by shingles of four words, lines and characters by label.

The measure of article text is that of the public benchmark of 181 pages: each page weighs the same, precision and
recall are means over pages, F1 is made of the two means.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from statistics import fmean
from typing import TYPE_CHECKING, Final, NamedTuple

from bench.metrics import SHARE_DIGITS, Metrics

if TYPE_CHECKING:
    from bench.page_rows import LinesRow

WORD: Final = re.compile(r"\w+")
SHINGLE: Final = 4
FAR_OFF: Final = 0.8  # F1 of a page whose article was missed, or found with much that is none
Range = tuple[int, int]


class Hits(NamedTuple):
    """What was found and wanted, found and not wanted, wanted and not found."""

    right: int
    extra: int
    missed: int

    @property
    def f1(self) -> float:
        """Return the F1; where nothing was wanted and nothing found it is 1."""
        if not any(self):
            return 1.0
        return 2 * self.right / (2 * self.right + self.extra + self.missed)


def score_bodies(pairs: Sequence[tuple[str, str]]) -> dict[str, float]:
    """Return precision, recall and F1 over (gold, found) texts, and how many pages are the very same, or far off."""
    hits = [_compare_shingles(gold, found) for gold, found in pairs]
    precision = _mean(hit.right / (hit.right + hit.extra) for hit in hits if hit.right + hit.extra)
    recall = _mean(hit.right / (hit.right + hit.missed) for hit in hits if hit.right + hit.missed)
    both = precision + recall
    exact = _mean(float(WORD.findall(gold) == WORD.findall(found)) for gold, found in pairs)
    figures = {
        "f1": 2 * precision * recall / both if both else 0.0,
        "precision": precision,
        "recall": recall,
        "exact": exact,
        "far_off": _mean(float(hit.f1 < FAR_OFF) for hit in hits),
    }
    return {name: round(value, SHARE_DIGITS) for name, value in figures.items()}


def score_lines(rows: Sequence[LinesRow], spans: Sequence[Sequence[Range]]) -> Metrics:
    """Return F1 of lines and of visible characters (macro: mean over pages), and of the article text they make."""
    pairs = list(zip(rows, spans, strict=True))
    covers = [cover_lines(row, found) for row, found in pairs]
    lines = [_count(cover.by_line() for cover in page) for page in covers]
    characters = [_count(cover.by_character() for cover in page) for page in covers]
    bodies = [(row.body, _join(row.text, found)) for row, found in pairs if row.body]
    figures = {
        "line_f1_macro": _mean(hits.f1 for hits in lines),
        "line_f1_micro": _count(lines).f1,
        "char_f1_macro": _mean(hits.f1 for hits in characters),
        "char_f1_micro": _count(characters).f1,
    }
    rounded = {name: round(value, SHARE_DIGITS) for name, value in figures.items()}
    return {**rounded, "body": score_bodies(bodies)} if bodies else rounded


class Cover(NamedTuple):
    """How many of a line's visible characters lie in found spans, and whether it is article in gold."""

    inside: int
    visible: int
    wanted: bool

    @property
    def found(self) -> bool:
        """Tell whether at least half of the line was found."""
        return self.inside > 0 and 2 * self.inside >= self.visible

    def by_line(self) -> Hits:
        """Return the line as one hit or miss."""
        return Hits(self.wanted and self.found, self.found and not self.wanted, self.wanted and not self.found)

    def by_character(self) -> Hits:
        """Return the line as as many hits and misses as it has visible characters."""
        if not self.wanted:
            return Hits(0, self.inside, 0)
        return Hits(self.inside, 0, self.visible - self.inside)


def cover_lines(row: LinesRow, spans: Iterable[Range]) -> list[Cover]:
    """Return for each line of a page how much of it the spans cover."""
    mask = bytearray(len(row.text))
    for start, end in spans:
        mask[start:end] = b"\x01" * (min(end, len(mask)) - start)
    covers = []
    for line in row.lines:
        visible = [at for at in range(line.start, line.end) if not row.text[at].isspace()]
        covers.append(Cover(sum(mask[at] for at in visible), len(visible), line.label == "article"))
    return covers


def _compare_shingles(gold: str, found: str) -> Hits:
    wanted, got = _shingles(gold), _shingles(found)
    return Hits((wanted & got).total(), (got - wanted).total(), (wanted - got).total())


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = WORD.findall(text)
    last = max(len(words) - SHINGLE, 0)
    return Counter(tuple(words[at : at + SHINGLE]) for at in range(last + 1)) if words else Counter()


def _join(text: str, spans: Iterable[Range]) -> str:
    return "\n".join(text[start:end] for start, end in sorted(spans))


def _count(parts: Iterable[Hits]) -> Hits:
    sums = [sum(column) for column in zip(*parts, strict=True)]
    return Hits(*sums) if sums else Hits(0, 0, 0)


def _mean(values: Iterable[float]) -> float:
    kept = list(values)
    return fmean(kept) if kept else 0.0
