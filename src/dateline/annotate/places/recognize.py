"""Which of the candidates of a page are toponyms, and how each is used: a page in, toponyms in text order out."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Final

from dateline.annotate.places.evidence import describe_candidates
from dateline.annotate.places.ranker import TOPONYMS, judge, load_forest
from dateline.annotate.places.toponym import Toponym
from dateline.annotate.places.uses import find_use

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from dateline.annotate.places.page import Candidate, PlacePage
    from dateline.model.forest import Forest

# LGL and TR-News, judged by trees that saw no page of the site: exact F1 is 0.867 and 0.902 from a chance of 0.3 on,
# 0.872 and 0.908 from 0.4 on, 0.869 and 0.907 from 0.5 on. Of toponyms with a chance around 0.45 45 % are right, around
# 0.75 78 %, around 0.96 97 %.
LEAST_CHANCE: Final = 0.4


def find_toponyms(page: PlacePage, forest: Forest | None = None) -> list[Toponym]:
    """Return the toponyms of a page by the shipped forest or another; where two overlap, the likelier one."""
    if not page.candidates:
        return []
    chances = judge(forest or load_forest(TOPONYMS), describe_candidates(page))
    kept = choose(page.candidates, chances)
    found = [Toponym(page.candidates[at], float(chances[at]), find_use(page, page.candidates[at])) for at in kept]
    return sorted(found, key=attrgetter("where.start"))


def choose(candidates: Sequence[Candidate], chances: NDArray[np.float64]) -> list[int]:
    """Return the candidates that are likely enough, the likeliest first; none that overlaps with a likelier one."""
    kept: list[int] = []
    taken: set[int] = set()
    for at in sorted(range(len(candidates)), key=lambda at: (-chances[at], at)):
        words = range(candidates[at].start, candidates[at].end)
        if chances[at] >= LEAST_CHANCE and taken.isdisjoint(words):
            taken.update(words)
            kept.append(at)
    return kept
