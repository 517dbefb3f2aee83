"""Numbers of a text, in figures and in words, with what multiplies them: "10,000 million", "half a million"."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING, Final, Literal

from dateline.annotate.quantities.lexicon import HYPHENS, MINUS, Words, units, words
from dateline.text.numerals import Fault, read_numeral

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.quantities.atoms import Atom

Manner = Literal["plain", "share", "times", "vague"]
_SIGNS: Final = (*MINUS, "+")
_NEGATIVE: Final = ("minus", "negative")  # "minus 387 degrees"
_ARTICLES: Final = ("a", "an")
_LEAST_SCALE: Final = 12  # "a dozen"
_HUNDRED: Final = 100
_TEN: Final = 10
_TEENS_END: Final = 20
_RAREST: Final = 1_000  # "1 in 1,000"; "1 in 2019" tells a year
_NO_CASES: Final = frozenset("games matches starts attempts tries goals shots races".split())  # "1 in 4 games"


@dataclass(frozen=True, slots=True)
class Number:
    """A number of atoms `first` to `last`, half-open.

    `scale` is what a word after it multiplied it by, 1 for none; `manner` tells a fraction of something ("a third") and
    a vague number ("dozens"), whose value is None. `fault` says why figures have no value; `is_more` that the value is
    only the least it can be: "most of".
    """

    first: int
    last: int
    value: float | None
    manner: Manner = "plain"
    scale: float = 1
    is_figures: bool = False
    fault: Fault | None = None
    is_more: bool = False


def find_numbers(atoms: Sequence[Atom], *, stops_group: bool) -> list[Number]:
    """Return the numbers of a text in order, none overlapping another."""
    return list(_Reader(atoms, stops_group=stops_group).read())


class _Reader:
    """Reads numbers from left to right, each from its first atom to the last that belongs to it."""

    def __init__(self, atoms: Sequence[Atom], *, stops_group: bool) -> None:
        self._atoms = atoms
        self._stops_group = stops_group
        self._words: Words = words()

    def read(self) -> Iterator[Number]:
        index = 0
        while index < len(self._atoms):
            number = self._read_at(index)
            if number is not None:
                yield number
            index = index + 1 if number is None else number.last

    def _read_at(self, index: int) -> Number | None:
        atom = self._atoms[index]
        if atom.kind == "number":
            return self._read_odds_in_figures(index) or self._read_fold(index) or self._read_figures(index)
        if atom.kind != "word" or atom.low not in _starters():
            return None
        return (
            self._read_share(index) or self._read_in_words(index) or self._read_vague(index) or self._read_times(index)
        )

    # --- figures ---

    def _read_figures(self, index: int) -> Number:
        atom = self._atoms[index]
        first = index - 1 if self._has_sign(index) else index
        follows = self._low(index + 1)
        numeral = read_numeral(atom.text, stops_group=self._stops_group or follows in ("millones", "mil"))
        value = numeral.value
        if value is not None and self._low(index - 1) in _NEGATIVE and self._low(index - 2) not in ("plus", "or"):
            first, value = index - 1, -abs(value)
        elif value is not None and first < index and self._atoms[first].text in MINUS:
            value = -value
        scale, last = self._read_scales(index + 1)
        if (
            self._low(last) == "and"
            and self._low(last + 1) == "a"
            and self._low(last + 2) == "half"
            and value is not None
        ):
            return self._with_half(first, last + 3, value=value, scale=scale)
        whole = None if value is None else _product(value, scale)
        return Number(first, last, whole, scale=scale, is_figures=True, fault=numeral.fault)

    def _read_fold(self, index: int) -> Number | None:
        """Return "2-fold", "10 fold"."""
        at = self._past_hyphen(index + 1)
        value = read_numeral(self._atoms[index].text).value if self._low(at) == "fold" else None
        return None if value is None else Number(index, at + 1, value, manner="times", is_figures=True)

    def _with_half(self, first: int, last: int, *, value: float, scale: float) -> Number:
        more, last = self._read_scales(last)
        unit = more if more > 1 else scale
        return Number(first, last, _product(value + 0.5, unit), scale=unit, is_figures=True)

    def _has_sign(self, index: int) -> bool:
        """Whether a sign stands glued to a number and to nothing before it, but for brackets and signs of money."""
        if index == 0 or self._atoms[index].is_apart or self._low(index - 1) not in _SIGNS:
            return False
        sign = self._atoms[index - 1]
        return sign.is_apart or index == 1 or self._low(index - 2) in ("(", "[", "$", "€", "£", "¥")

    def _read_scales(self, index: int) -> tuple[float, int]:
        """Return what the words from `index` on multiply by, and the atom after them: "hundred thousand", "bn"."""
        scale, last = 1.0, index
        while True:
            at = last + 1 if self._low(last) in HYPHENS and self._is_glued(last) and self._is_glued(last + 1) else last
            if self._low(at) not in self._words.scales or (self._low(at) == "mil" and not self._stops_group):
                return scale, last
            scale, last = scale * self._words.scales[self._low(at)], at + 1

    # --- words ---

    def _read_in_words(self, index: int) -> Number | None:
        """Return a cardinal: "twenty-five", "a hundred and five", "two and a half million", "half a million"."""
        return self._read_half_scale(index) or self._read_cardinal(index)

    def _read_half_scale(self, index: int) -> Number | None:
        """Return "half a million", "a quarter of a million", "three quarters of a billion"."""
        share = self._read_fraction(index)
        if share is None:
            return None
        value, last = share
        at = self._past_hyphen(last)
        at = self._past_hyphen(at + 1) if self._low(at) == "of" else at
        at = self._past_hyphen(at + 1) if self._low(at) in _ARTICLES else at
        scale, end = self._read_scales(at)
        return Number(index, end, _product(value, scale), scale=scale) if scale > _LEAST_SCALE or end > at else None

    def _read_cardinal(self, index: int) -> Number | None:
        start = index
        if self._low(index) in _ARTICLES:
            start = index + 1
            if self._words.scales.get(self._low(start), 0) < _LEAST_SCALE or self._low(start).endswith("s"):
                return None
            value, last, scale = self._sum_words(start, 1)
        elif self._low(index) in self._words.cardinals:
            value, last, scale = self._sum_words(index, None)
        elif self._low(index) in ("hundred", "thousand", "million", "billion"):
            value, last, scale = self._sum_words(index, 1)
        else:
            return None
        if self._low(last) == "and" and self._low(last + 1) == "a" and self._low(last + 2) == "half":
            more, end = self._read_scales(last + 3)
            return Number(index, end, _product(value + 0.5 * scale, more), scale=max(scale, more))
        return Number(index, last, value, scale=scale)

    def _sum_words(self, index: int, part: float | None) -> tuple[float, int, float]:
        """Return the sum of number words, the atom after them and the last scale; `part` waits for its scale."""
        total, scale, last = 0.0, 1.0, index
        while True:
            at = self._past_joint(last, has_part=part is not None or total > 0)
            low = self._low(at)
            if low in self._words.cardinals and _may_follow(self._words.cardinals[low], part):
                part, last = (part or 0) + self._words.cardinals[low], at + 1
            elif low in self._words.scales and part is not None and self._is_number_word(low):
                step = self._words.scales[low]
                total, part = (total, part * step) if step == _HUNDRED else (total + part * step, None)
                scale, last = step, at + 1
                if part is None and self._words.scales.get(self._low(last), 0) > 1:
                    total, scale, last = total * self._words.scales[self._low(last)], scale * 1, last + 1
            else:
                return total + (part or 0), last, scale

    def _is_number_word(self, low: str) -> bool:
        return low != "mil" or self._stops_group

    def _past_joint(self, index: int, *, has_part: bool) -> int:
        """Return the atom after a hyphen or an "and" between number words, `index` itself where there is none."""
        if not has_part:
            return index
        at = self._past_hyphen(index)
        if self._low(at) == "and" and self._low(at + 1) in self._words.cardinals and self._is_after_scale(at):
            return at + 1
        return (
            at
            if at == index or self._low(at) in self._words.cardinals or self._low(at) in self._words.scales
            else index
        )

    def _is_after_scale(self, index: int) -> bool:
        return self._low(index - 1) in self._words.scales

    # --- shares, multiples, vague numbers ---

    def _read_share(self, index: int) -> Number | None:
        """Return "a third", "two-thirds", "half" where it is a part of something, "one in ten", "three out of five"."""
        if (odds := self._read_odds(index)) is not None:
            return odds
        found = self._read_fraction(index)
        if found is None or self._read_half_scale(index) is not None:
            return None
        value, last = found
        return Number(index, last, value, manner="share") if self._is_share(index, last, value=value) else None

    def _read_fraction(self, index: int) -> tuple[float, int] | None:
        """Return a fraction in words and the atom after it: "half", "a quarter", "three-quarters"."""
        low = self._low(index)
        if low == "half":
            return 0.5, index + 1
        count = 1.0 if low in _ARTICLES else self._words.cardinals.get(low)
        at = self._past_hyphen(index + 1)
        below = self._words.denominators.get(self._low(at))
        if not count or below is None or count >= below:
            return None
        is_plural = self._low(at).endswith(("s", "lves"))
        return (count / below, at + 1) if is_plural == (count > 1) else None

    def _is_share(self, first: int, last: int, *, value: float) -> bool:
        """Whether a fraction is a part of something, and not a stretch of play, a rank or half an hour."""
        before = self._low(first - 1)
        is_part = before == "the" and (last > first + 1 or self._low(first - 2) in ("to", "by", "in"))
        if (before in self._words.no_share_before and not is_part) or self._is_compound(last):
            return False
        after = self._past_hyphen(last)
        follows = self._low(after)
        if follows in _ARTICLES:
            follows = self._low(after + 1)
        if follows in self._words.no_share_after:
            return False
        if self._low(first) in _ARTICLES and value != 1 / 2:
            return follows in ("of", "part", "") or not self._is_word(last) or self._low(last) in _AFTER_SHARE
        return True

    def _is_compound(self, last: int) -> bool:
        """Whether a fraction is joined to what is no measure: "a sixth-grader", "half-frozen"."""
        is_joined = self._low(last) in HYPHENS and self._is_glued(last) and self._is_glued(last + 1)
        return is_joined and self._low(last + 1) not in units().by_form

    def _read_odds(self, index: int) -> Number | None:
        """Return "one in ten", "9 out of 10" as a share."""
        count = self._words.cardinals.get(self._low(index))
        at = self._past_hyphen(index + 1)
        middle = self._past_hyphen(at + 1)
        if self._low(at) == "out" and self._low(at + 1) == "of":
            middle = at + 2
        elif self._low(at) != "in":
            return None
        whole = self._small(middle)
        if not count or whole is None or count >= whole:
            return None
        return Number(index, middle + 1, count / whole, manner="share")

    def _read_odds_in_figures(self, index: int) -> Number | None:
        """Return "1 in 4", "8 in 10" as a share; "3 in 5 days" and "12 in 2019" are none."""
        whole = index + 2
        count, total = self._small(index), self._small(whole)
        if self._low(index + 1) != "in" or not count or total is None or not count < total <= _RAREST:
            return None
        is_round = count == 1 or total in (_TEN, _HUNDRED)
        if not is_round or self._low(whole + 1) in _NO_CASES or self._low(whole + 1) in units().by_form:
            return None
        return Number(index, whole + 1, count / total, manner="share", is_figures=True)

    def _small(self, index: int) -> float | None:
        """Return the number of one atom, in figures or in words."""
        low = self._low(index)
        if self._low(index + 1) in self._words.scales:
            return None
        return self._words.cardinals.get(low) or (float(low) if low.isdecimal() and len(low) < _TEN else None)

    def _read_vague(self, index: int) -> Number | None:
        """Return "dozens", "tens of thousands", "several hundred"."""
        low, last = self._low(index), index + 1
        if low in self._words.majorities:
            is_share = self._low(last) == "of" and self._low(last + 1) not in ("all", "it")
            return Number(index, last, 0.5, manner="share", is_more=True) if is_share else None
        if (
            low == "couple"
            and self._low(last) == "of"
            and self._words.scales.get(self._low(last + 1), 0) >= _LEAST_SCALE
        ):
            scale, last = self._read_scales(last + 1)
            return Number(index, last, 2 * scale, manner="vague", scale=scale)
        if low in self._words.vague_before and self._words.scales.get(self._low(last), 0) >= _LEAST_SCALE:
            return Number(index, self._read_scales(last)[1], None, manner="vague")
        if low == "tens" and not (self._low(last) == "of" and self._low(last + 1) in self._words.vague):
            return None
        if low != "tens" and low not in self._words.vague:
            return None
        while self._low(last) == "of" and self._low(last + 1) in self._words.vague:
            last += 2
        return Number(index, last, None, manner="vague")

    def _read_times(self, index: int) -> Number | None:
        """Return "doubled", "tenfold", "twice", "third time"."""
        low = self._low(index)
        ordinal = self._words.counted_ordinals.get(low)
        if (
            ordinal is not None
            and self._low(index + 1) in _COUNTED_BY_ORDINAL
            and self._low(index - 1) in _BEFORE_ORDINAL
        ):
            return Number(index, index + 2, float(ordinal), manner="times")
        if low in self._words.multiples and self._low(index + 1) == "down":
            return None  # "doubled down on it"
        value = self._words.multiples.get(low) or self._words.folds.get(low) or self._words.adverbs.get(low)
        return None if value is None else Number(index, index + 1, value, manner="times")

    # --- atoms ---

    def _low(self, index: int) -> str:
        return self._atoms[index].low if 0 <= index < len(self._atoms) else ""

    def _is_word(self, index: int) -> bool:
        return index < len(self._atoms) and self._atoms[index].kind == "word"

    def _is_glued(self, index: int) -> bool:
        return index < len(self._atoms) and not self._atoms[index].is_apart

    def _past_hyphen(self, index: int) -> int:
        return index + 1 if self._low(index) in HYPHENS else index


_COUNTED_BY_ORDINAL: Final = ("time", "visit", "attempt", "occasion")
_BEFORE_ORDINAL: Final = ("the", "a", "his", "her", "its", "their")
_AFTER_SHARE: Final = frozenset(
    "in to from by over on at since and or but more less as compared than last this next year".split()
)


@cache
def _starters() -> frozenset[str]:
    """Return the words that a number can begin with."""
    table = words()
    lists = (
        table.cardinals,
        table.scales,
        table.vague,
        table.vague_before,
        table.multiples,
        table.folds,
        table.adverbs,
    )
    return frozenset(
        {*chain.from_iterable(lists), *table.counted_ordinals, *table.majorities, *_ARTICLES, "half", "tens", "couple"}
    )


def _may_follow(value: float, part: float | None) -> bool:
    """Whether a number below a hundred may be added to the one before it: "twenty" "five", "hundred" "five"."""
    if part is None or part == 0:
        return True
    if part % _HUNDRED == 0:
        return True
    return part % _TEN == 0 and part % _HUNDRED >= _TEENS_END and 0 < value < _TEN


def _product(value: float, scale: float) -> float:
    """Return a product without the noise of binary fractions: 1.1 times a million is 1,100,000."""
    return value if scale == 1 else float(f"{value * scale:.15g}")
