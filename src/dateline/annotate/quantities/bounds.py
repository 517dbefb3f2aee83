"""How a number is bounded by the words around it: "more than 50", "some 300", "5 million or so"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.quantities.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage
    from dateline.schema import Bound

_LONGEST: Final = 5  # words of a bound: "in the region of"
_MOST_FILLERS: Final = 3  # between a bound and its number: "more than a whopping 50"
_NOT_ABOUT: Final = frozenset({"some"})  # "in some 5G networks"
_NUMBERLESS: Final = frozenset({"the", "a", "an"})
_STRENGTH: Final[tuple[Bound, ...]] = ("between", "more_than", "at_least", "less_than", "at_most", "about", "exact")


def read_bounds(passage: Passage, draft: Draft) -> None:
    """Set the bound of a quantity, and let the quantity begin or end with the words that say it."""
    if passage.low(draft.first - 1) == "-" and passage.low(draft.first - 2) == "sub":
        draft.first -= 1  # "sub-500"
    start = draft.first
    for _ in range(_MOST_FILLERS):
        found = _find_before(passage, start)
        if found is not None and not (_is_topic(passage, draft, found[1], start)):
            _take(draft, found[0], first=found[1])
            start = found[1]
            continue
        if passage.low(start - 1) not in words().fillers or passage.kind(start - 1) != "word":
            break
        start -= 1
    found = _find_after(passage, draft.last)
    if found is not None:
        _take(draft, found[0], last=found[1])


def _is_topic(passage: Passage, draft: Draft, first: int, end: int) -> bool:
    """Whether "about" says what is spoken of: "he thinks about the 20 pupils" counts exactly."""
    return draft.unit is None and passage.low(first) == "about" == passage.low(end - 1) and passage.low(end) == "the"


def _take(draft: Draft, bound: Bound, *, first: int | None = None, last: int | None = None) -> None:
    """Take over a bound; of two, the one that says on which side the value lies wins: "more than about"."""
    if _STRENGTH.index(bound) < _STRENGTH.index(draft.bound):
        draft.bound = bound
    draft.first = draft.first if first is None else first
    draft.last = draft.last if last is None else last


def _find_before(passage: Passage, end: int) -> tuple[Bound, int] | None:
    for length in range(min(_LONGEST, end), 0, -1):
        bound = _before().get(" ".join(passage.low(index) for index in range(end - length, end)))
        if bound is not None and not _is_other(passage, end - length, end):
            return bound, end - length
    return None


def _find_after(passage: Passage, start: int) -> tuple[Bound, int] | None:
    for length in range(_LONGEST, 0, -1):
        bound = _after().get(" ".join(passage.low(index) for index in range(start, start + length)))
        if bound is not None and not _is_start_of_more(passage, start, start + length):
            return bound, start + length
        if length == 1 and passage.low(start) == "-" and passage.low(start + 1) in ("odd", "plus"):
            return _after()[passage.low(start + 1)], start + 2
    return None


def _is_other(passage: Passage, first: int, end: int) -> bool:
    """Whether words mean something else here: "sub" apart, "above" after "the", "over the" past years."""
    low = passage.low(first)
    if (
        end - first == 1
        and low in ("above", "below", "minimum", "maximum")
        and passage.low(first - 1) in ("the", "as", "see")
    ):
        return True
    return low in (">", "<", "+") and not passage.is_apart(first) and first > 0


def _is_start_of_more(passage: Passage, start: int, end: int) -> bool:
    """Whether "plus" or "at least" after a number leads to the next one: "50 plus 20"."""
    return passage.kind(end) == "number" or (
        passage.low(start) in ("at", "plus", "maximum", "max", "minimum") and passage.low(end) in words().cardinals
    )


@cache
def _before() -> Mapping[str, Bound]:
    return _turn(words().bounds_before)


@cache
def _after() -> Mapping[str, Bound]:
    return _turn(words().bounds_after)


def _turn(lists: Mapping[str, Sequence[str]]) -> Mapping[str, Bound]:
    return {_spaced(phrase): bound for bound, phrases in lists.items() for phrase in phrases}  # type: ignore[misc]


def _spaced(phrase: str) -> str:
    """Return a phrase as its atoms are joined: "approx." is two atoms."""
    return phrase.replace(".", " .").replace(">=", "> =").replace("<=", "< =").replace("+/-", "+ / -")
