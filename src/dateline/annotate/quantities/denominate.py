"""The unit of each number: signs before it, letters that multiply it, names and signs after it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.quantities.lexicon import AGE, MINUS, SHARE, TIMES, Unit, units, words
from dateline.annotate.quantities.money import make_money, read_money_after, read_scaled_code, read_sign_before
from dateline.annotate.quantities.units import read_age, read_rates, read_unit

if TYPE_CHECKING:
    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage

_SIZES: Final = frozenset(
    {
        "tall",
        "long",
        "wide",
        "high",
        "deep",
        "away",
        "thick",
        "across",
        "in",
        "race",
        "freestyle",
        "hurdles",
        "sprint",
        "from",
        "above",
        "below",
        "north",
        "south",
        "east",
        "west",
    }
)
_US: Final = ("US", "U.S.")
_MILLION: Final = 1_000_000
_HEAVY: Final = 5000  # more pounds than that are money, unless weight is spoken of
_WEIGHTS: Final = frozenset(
    {
        "weigh",
        "weight",
        "weighs",
        "weighed",
        "weighing",
        "heavy",
        "heavier",
        "lighter",
        "baby",
        "lbs",
        "exercising",
        "diet",
        "obese",
        "drop",
        "lifted",
    }
)


def _take_scaled_code(passage: Passage, draft: Draft) -> bool:
    """Read "30 MUSD" and "MUSD 30"; whether it was one."""
    for at in (draft.last, draft.first - 1):
        found = read_scaled_code(passage.text(at))
        if found is not None and draft.low is not None:
            draft.unit, scale = found
            draft.low = draft.high = float(f"{draft.low * scale:.15g}")
            draft.first, draft.last, draft.is_scaled = min(at, draft.first), max(at + 1, draft.last), True
            return True
    return False


def _take_us(passage: Passage, draft: Draft) -> None:
    """Let "$75 U.S. a barrel" be dollars of the United States."""
    for length in (1, len("U.S.")):
        end = draft.last + length
        if end <= len(passage.atoms) and passage.join(draft.last, end) in _US and passage.low(draft.first) == "$":
            draft.unit, draft.last = make_money("USD", "dollar"), end


def name_unit(passage: Passage, draft: Draft, *, since: int, until: int) -> None:
    """Set the unit that stands before or after a number."""
    if draft.number.manner == "share" and _read_part_of_unit(passage, draft):
        return
    if draft.number.manner in ("share", "times"):
        draft.unit = SHARE if draft.number.manner == "share" else TIMES
        return
    if _take_scaled_code(passage, draft):
        return
    sign = read_sign_before(passage, draft.number.first)
    if sign is not None and sign[1] < since:
        sign = None  # it is the unit of the number before: "10 rmb 20 usd"
    if sign is not None:
        draft.unit, draft.first = sign
        _take_us(passage, draft)
    _scale_by_letter(passage, draft)
    if sign is not None:
        after = read_money_after(passage, draft.last, value=draft.value)
        if after is not None and after[1] <= until and not _is_next_sign(passage, after[1]):
            draft.last = after[1]
            draft.unit = draft.unit if draft.unit is not None and draft.unit.code not in (None, "USD") else after[0]
    else:
        _read_unit_after(passage, draft)
    draft.per, draft.last = read_rates(passage, draft.last, nouns=True) if draft.unit is not None else ([], draft.last)


def _read_part_of_unit(passage: Passage, draft: Draft) -> bool:
    """Read "half a percentage point", "a quarter of a mile": a fraction of one unit; whether it is one."""
    at = passage.past_hyphen(draft.last)
    at += passage.low(at) == "of"
    if passage.low(at) not in ("a", "an") and not (passage.low(at) in ("1", "one") and passage.low(at - 1) == "of"):
        return False
    found = read_unit(passage, at + 1) or read_money_after(passage, at + 1, value=1)
    if found is None or found[0].kind not in ("measure", "percent", "money"):
        return False
    draft.unit, draft.last = found
    return True


def _read_unit_after(passage: Passage, draft: Draft) -> None:
    found = (
        read_age(passage, draft.last)
        or _read_pounds(passage, draft)
        or _longer(read_money_after(passage, draft.last, value=draft.low), read_unit(passage, draft.last))
    )
    if found is None and passage.low(draft.last) == "times":
        found = TIMES, draft.last + 1
    if found is not None:
        draft.unit, draft.last = found
        _take_minus(passage, draft)
        _scale_after_money(passage, draft)
        if (
            draft.unit.kind == "duration"
            and passage.low(draft.first - 1) == "of"
            and passage.low(draft.first - 2) in words().ages
        ):
            draft.unit = AGE


def _take_minus(passage: Passage, draft: Draft) -> None:
    """Let "- 20 degrees" lie below zero, where nothing that it could be taken from stands before it."""
    is_minus = passage.low(draft.first - 1) in MINUS and passage.kind(draft.first - 2) not in ("number", "code")
    is_below = is_minus and draft.unit is not None and draft.unit.dimension == "temperature"
    if is_below and draft.low is not None and draft.low > 0 and draft.first == draft.number.first:
        draft.low = draft.high = -draft.low
        draft.first -= 1


def _scale_after_money(passage: Passage, draft: Draft) -> None:
    """Multiply by a word that stands after the currency: "75 USD million"."""
    scale = words().scales.get(passage.low(draft.last), 0)
    if draft.unit is None or draft.unit.kind != "money" or scale < _MILLION or draft.low is None:
        return
    draft.low = draft.high = float(f"{draft.low * scale:.15g}")
    draft.last += 1
    draft.is_scaled = True


def _is_next_sign(passage: Passage, index: int) -> bool:
    """Whether a sign of money after a sum belongs to the next one: "$20,000.00 $37,305.97"."""
    is_sign = passage.kind(index - 1) == "mark" and passage.is_apart(index - 1)
    return passage.kind(index) == "number" and (is_sign or not passage.is_apart(index))


def _longer(money: tuple[Unit, int] | None, unit: tuple[Unit, int] | None) -> tuple[Unit, int] | None:
    if money is None or unit is None:
        return money or unit
    return unit if unit[1] >= money[1] else money


def _read_pounds(passage: Passage, draft: Draft) -> tuple[Unit, int] | None:
    """Return pounds of weight, where neither the number nor the words around speak of money."""
    start = passage.past_hyphen(draft.last)
    if passage.low(start) not in ("pound", "pounds") or passage.low(start + 1) in ("sterling", "per"):
        return None
    value = draft.low or 0
    is_weight = any(passage.low(index) in _WEIGHTS for index in range(draft.first - 10, draft.last + 10))
    if passage.tree.tells_pounds or (not is_weight and (value >= _HEAVY or draft.number.scale > 1)):
        return None
    return units().by_symbol["lb"], start + 1


def _scale_by_letter(passage: Passage, draft: Draft) -> None:
    """Multiply by a letter after figures: "12.3m tonnes", "25k", "$4b"; "1.8m tall" is a length."""
    scale = words().letters.get(passage.low(draft.last))
    if scale is None or not draft.number.is_figures or passage.kind(draft.last) != "word" or draft.low is None:
        return
    letter, is_glued = passage.text(draft.last), not passage.is_apart(draft.last)
    is_money = draft.unit is not None and draft.unit.kind == "money"
    if not (is_glued or is_money) or not (is_money or letter in ("k", "K") or _counts_millions(passage, draft, letter)):
        return
    draft.low = draft.high = float(f"{draft.low * scale:.15g}")
    draft.last += 1
    draft.is_scaled = True
    draft.core = (draft.core[0], draft.last)


def _counts_millions(passage: Passage, draft: Draft, letter: str) -> bool:
    """Whether "m" after a number means a million, by the words that follow."""
    after = draft.last + 1
    if letter not in ("m", "M") or passage.kind(after) != "word":
        return False
    if letter == "M":
        return True
    if passage.low(after) == "of":
        return True
    if passage.low(after) in _SIZES:
        return False
    if read_unit(passage, after) is not None or read_money_after(passage, after, value=None) is not None:
        return True
    word = passage.word(after)
    tree = passage.tree
    return (
        any(tree.fine_tag(each) in ("NNS", "NNPS") for each in range(word, min(word + 3, tree.signals.size)))
        and tree.tag(word) in ("NOUN", "ADJ", "PROPN")
    ) or passage.low(after) == "people"
