"""Lines in; which of them say again what stands before, out. Refrains, short answers, cells of tables may do so."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import islice
from typing import TYPE_CHECKING, Final

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
# Lines that are compared at once: what is repeated further is the next run. Without a bound, 3,000 lines that say the
# same ten things take 4 s and 25,000 more than 100; with it 250,000 take 3, or 13 where half of a line each is prose.
_MAX_RUN: Final = 100


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
    places: defaultdict[str, list[int]] = defaultdict(list)
    copies: dict[int, int] = {}
    at = 0
    while at < len(keys):
        length, start = _measure_best(keys, at, places[keys[at]])
        run = keys[at : at + length]
        if (start + length == at and _is_said_at_once(run)) or _is_prose(run, is_pair=counts[keys[at]] == _PAIR):
            copies.update((at + step, start + step) for step in range(length))
        else:
            length = 1
            places[keys[at]].append(at)
        at += length
    return copies


def _measure_best(keys: Sequence[str], at: int, places: Sequence[int]) -> tuple[int, int]:
    """Return the length of the longest run from `at` on that stands before it, and where it does."""
    return max(((_measure(keys, start, at), start) for start in islice(places, _MAX_PLACES)), default=(0, 0))


def _measure(keys: Sequence[str], start: int, at: int) -> int:
    most = min(at - start, len(keys) - at, _MAX_RUN)
    if keys[start : start + most] == keys[at : at + most]:
        return most
    return next(step for step in range(most) if keys[start + step] != keys[at + step])


def _is_said_at_once(run: Sequence[str]) -> bool:
    """Whether a run that stands directly below its like is more than a short answer."""
    return max(map(len, run), default=0) >= _FAIR


def _is_prose(run: Sequence[str], *, is_pair: bool) -> bool:
    """Whether a run is mostly long sentences; `is_pair` says that its first line stands on the page two times."""
    if len(run) == 1 and (not is_pair or run[0].endswith(_QUESTION)):
        return False
    prose = sum(len(line) for line in run if len(line) >= _LONG and ends_sentence(line))
    return prose > 0 and prose >= _PROSE * sum(map(len, run))
