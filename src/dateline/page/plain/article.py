"""The units of a page in; which of them are its article out.

Each unit is judged for itself first. Articles stand in one piece, so the stretch of the page with the most evidence is
taken, without what clearly does not belong inside it; outside it only what surely does.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

import numpy as np

from dateline.page.cues import load_cues, simplify
from dateline.page.plain.judge import load_judge
from dateline.text.words import ends_sentence, find_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from dateline.page.plain.units import Unit

# Chosen by cross-validation on 120 news pages, a site never on both sides: see docs/decisions/019-lines-by-trees.md.
_BIAS: Final = 0.0  # log odds added to each unit in the search for the stretch; -0.5 to 0.5 give F1 within 0.005
_LONG_ENOUGH: Final = 10.0  # characters; shorter units weigh no less
_INSIDE: Final = 0.0  # log odds below which a unit inside the stretch is none of it
_OUTSIDE: Final = 2.94  # log odds (0.95) above which a unit outside the stretch is of the article all the same
_CERTAIN: Final = 7.0  # log odds; no unit counts for more
_FEW_UNITS: Final = 12  # a text of so few lines is no page with furniture around: what reads as a sentence is article
_SENTENCE_WORDS: Final = 4
_MAX_LABELS: Final = (
    4  # short lines that are no sentences at either end of an article; more of them are a list of its own
)
_LABEL_LENGTH: Final = 120  # characters
_CUE_LENGTH: Final = 100  # characters; a longer line may begin with such words and be a sentence
# On 120 news pages 2,308 lines open with such a cue, 6 of them in articles: credits of photographs.
_OUTSPOKEN: Final = ("trust", "share", "subscribe", "legal", "comment", "tag", "advert", "related")
_OUTSPOKEN_LABELS: Final = ("byline", "date", "caption")  # "By Ana Marku", but not "By Monday all had left."


def find_article(units: Sequence[Unit]) -> list[bool]:
    """Tell for each unit whether it is of the article; none is on a page of lists or menus only."""
    if not units:
        return []
    kept = choose_units(units, load_judge().score(units))
    if len(units) <= _FEW_UNITS:
        return [is_kept or _is_sentence(unit) for unit, is_kept in zip(units, kept, strict=True)]
    return kept


def choose_units(units: Sequence[Unit], scores: NDArray[np.float32]) -> list[bool]:
    """Tell which units are article, given the log odds of each."""
    lengths = np.array([len(unit.text) for unit in units], dtype=np.float64)
    kept = choose_stretch(scores, lengths) & ~np.array([_is_furniture(unit) for unit in units], dtype=np.bool_)
    places = np.flatnonzero(kept).tolist()
    kept[places[: _count_labels(units[place] for place in places)]] = False
    kept[places[len(places) - _count_labels(units[place] for place in reversed(places)) :]] = False
    return [bool(is_kept) for is_kept in kept]


def choose_stretch(scores: NDArray[np.float32], lengths: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return which units to keep, given the log odds and the length in characters of each."""
    bounded = np.clip(scores.astype(np.float64), -_CERTAIN, _CERTAIN)
    start, end = _find_heaviest((bounded + _BIAS) * np.sqrt(np.maximum(lengths, _LONG_ENOUGH)))
    inside = np.zeros(len(scores), dtype=np.bool_)
    inside[start:end] = True
    return np.where(inside, bounded > _INSIDE, bounded > _OUTSIDE)


def _find_heaviest(weights: NDArray[np.float64]) -> tuple[int, int]:
    """Return the stretch of the largest sum, `weights[start:end]`; empty where no weight is above zero."""
    best, best_sum = (0, 0), 0.0
    start, total = 0, 0.0
    for index, weight in enumerate(weights.tolist()):
        if total <= 0.0:
            start, total = index, 0.0
        total += weight
        if total > best_sum:
            best, best_sum = (start, index + 1), total
    return best


def _count_labels(units: Iterable[Unit]) -> int:
    """Return how many labels (slug, headline, byline; signature, tags) come before the first sentence, 0 for a list."""
    for count, unit in enumerate(islice(units, _MAX_LABELS + 1)):
        if len(unit.text) > _LABEL_LENGTH or ends_sentence(unit.text):
            return count
    return 0


def _is_furniture(unit: Unit) -> bool:
    """Whether the line says by its words that it is no article: "Read more", "Tags", "Share this article"."""
    line = simplify(unit.text)
    if len(line) > _CUE_LENGTH:
        return False
    kinds = _OUTSPOKEN if ends_sentence(unit.text) else (*_OUTSPOKEN, *_OUTSPOKEN_LABELS)
    return any(load_cues()[kind].opens(line) for kind in kinds)


def _is_sentence(unit: Unit) -> bool:
    words = len(find_words(unit.text))
    return ends_sentence(unit.text) and words >= _SENTENCE_WORDS and not _is_furniture(unit)
