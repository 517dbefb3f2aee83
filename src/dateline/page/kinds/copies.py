"""Lines in; which of them say again what stands before, out. Refrains, short answers, cells of tables may do so."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import accumulate, islice
from typing import TYPE_CHECKING, Final

from dateline.page.kinds.stretches import Stretches
from dateline.text.words import ends_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONG: Final = 80  # characters of a sentence; refrains and cells of tables are shorter
# Of a run that is repeated, by characters. A plan of meals for a week repeats runs as well, of labels and quantities;
# of 390 dev pages this and a list of steps are the only ones whose articles do so, with 0.62 and less.
_PROSE: Final = 0.7
_FAIR: Final = 45  # of a line that is said again at once: "He left." and "He left." may be two answers
_PAIR: Final = 2
_QUESTION: Final = ("?", "？", "؟")  # noqa: RUF001 - also those of Chinese and Arabic
_MIN_PAIRS: Final = 3
_PAIRED: Final = 0.8  # of the lines of a dump in which each line stands two times, one below the other
_MAX_PLACES: Final = 8  # of the same line; what stands more often ("Yes.") tells nothing


def find_copies(lines: Sequence[str]) -> dict[int, int]:
    """Return for each line that is a copy the index of the line it repeats, which stands before it.

    A long sentence is a copy if it stands two times; what stands more often, or is a question, may be meant. So is a
    line directly below its like, and a run of lines that are mostly long sentences. Where every line stands two times,
    each second one is a copy.
    """
    keys = [fold(line) for line in lines]
    copies = dict(_pair_lines(keys))
    if len(copies) < _MIN_PAIRS or 2 * len(copies) < _PAIRED * len(keys):
        copies = {}
    rest = [at for at in range(len(keys)) if at not in copies]
    found = _find_runs([keys[at] for at in rest])
    copies.update((rest[copy], rest[original]) for copy, original in found.items())
    return copies


def fold(line: str) -> str:
    """Return a line as it is compared: without case, white space as one space."""
    return " ".join(line.casefold().split())


def _pair_lines(keys: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Yield each line that stands directly below its like, a line at most once."""
    last = -1
    for at in range(1, len(keys)):
        if keys[at] == keys[at - 1] and at - 1 != last:
            last = at
            yield at, at - 1


def _find_runs(keys: Sequence[str]) -> dict[int, int]:
    counts = Counter(keys)
    stretches = Stretches(keys)
    looks = _Looks(keys)
    places: defaultdict[str, list[int]] = defaultdict(list)
    copies: dict[int, int] = {}
    at = 0
    while at < len(keys):
        length, start = _measure_best(stretches, at, places[keys[at]], len(keys) - at)
        end = at + length
        is_lone = length == 1 and (counts[keys[at]] != _PAIR or keys[at].endswith(_QUESTION))
        if (start + length == at and looks.is_said_at_once(at, end)) or (not is_lone and looks.is_prose(at, end)):
            copies.update((at + step, start + step) for step in range(length))
        else:
            length = 1
            places[keys[at]].append(at)
        at += length
    return copies


def _measure_best(stretches: Stretches, at: int, places: Sequence[int], most: int) -> tuple[int, int]:
    """Return the length of the longest run from `at` on that stands before it, and the last place where it does."""
    best, place = 0, 0
    for start in islice(places, _MAX_PLACES):
        reach = min(at - start, most)
        if reach >= best and (length := stretches.measure(start, at, reach)) >= best:
            best, place = length, start
    return best, place


class _Looks:
    """How long lines are, and which are long sentences, summed from the first on, so that each run has its own."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._all = list(accumulate(map(len, keys), initial=0))
        self._prose = list(accumulate(map(_measure_prose, keys), initial=0))
        self._fair = list(accumulate((len(key) >= _FAIR for key in keys), initial=0))

    def is_said_at_once(self, start: int, end: int) -> bool:
        """Whether a run that stands directly below its like is more than a short answer."""
        return self._fair[end] > self._fair[start]

    def is_prose(self, start: int, end: int) -> bool:
        """Whether a run is mostly long sentences."""
        prose = self._prose[end] - self._prose[start]
        return prose > 0 and prose >= _PROSE * (self._all[end] - self._all[start])


def _measure_prose(line: str) -> int:
    return len(line) if len(line) >= _LONG and ends_sentence(line) else 0
