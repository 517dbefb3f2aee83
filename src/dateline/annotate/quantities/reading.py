"""The quantities of a page in the order of its text, as drafts: numbers, units, bounds, nouns, changes."""

from __future__ import annotations

import re
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, Final

from dateline.annotate.quantities.bounds import read_bounds
from dateline.annotate.quantities.change import find_changes, is_move, read_preposition
from dateline.annotate.quantities.draft import Draft, make_draft
from dateline.annotate.quantities.ellipsis import fill_units
from dateline.annotate.quantities.joins import join_drafts
from dateline.annotate.quantities.lexicon import AGE, SHARE, TIMES, Unit, units, words
from dateline.annotate.quantities.measured import find_measured
from dateline.annotate.quantities.money import read_money_after, read_sign_before
from dateline.annotate.quantities.nouns import find_counted, unit_of_noun
from dateline.annotate.quantities.numbers import find_numbers
from dateline.annotate.quantities.passage import Passage, Tree, make_passage
from dateline.annotate.quantities.traps import is_bare_trap, is_trap
from dateline.annotate.quantities.units import read_age, read_rates, read_unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.base import Facts

_GROUPED: Final = re.compile(r"(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.])|(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d")  # "1.234.567"
_SIZES: Final = frozenset({"tall", "long", "wide", "high", "deep", "away", "thick", "across", "in", "race", "freestyle", "hurdles", "sprint", "from", "above", "below", "north", "south", "east", "west"})
_AGE_VERBS: Final = frozenset({"be", "turn"})
_OLDEST: Final = 120
_MILLION: Final = 1_000_000
_HEAVY: Final = 5000  # more pounds than that are money, unless weight is spoken of
_WEIGHTS: Final = frozenset({"weigh", "weight", "weighs", "weighed", "weighing", "heavy", "heavier", "lighter", "baby", "lbs", "exercising", "diet", "obese", "drop", "lifted"})


def read_quantities(facts: Facts) -> list[tuple[Passage, list[Draft]]]:
    """Return the drafts of each block of a page that has any."""
    if not facts.frame.words:
        return []
    tree = Tree(facts, facts.read_signals())
    stops_group = _GROUPED.search(facts.document.text) is not None
    found = []
    for block in facts.fact_blocks():
        passage = make_passage(tree, start=block.start, end=block.end)
        drafts = read_passage(passage, stops_group=stops_group)
        if drafts:
            found.append((passage, drafts))
    return found


def read_passage(passage: Passage, *, stops_group: bool) -> list[Draft]:
    """Return the drafts of one block, what is no quantity left out."""
    drafts = [make_draft(number) for number in find_numbers(passage.atoms, stops_group=stops_group)]
    drafts = [draft for draft in drafts if not is_trap(passage, draft)]
    if not drafts:
        return []
    for draft, following in _with_following(drafts):
        _read_unit(passage, draft, until=len(passage.atoms) if following is None else following.first)
    drafts = _drop_taken(drafts)
    drafts = join_drafts(passage, drafts, is_change=lambda draft: is_move(passage, draft))
    for draft, following in _with_following(drafts):
        _read_around(passage, draft, following)
    _read_brackets(passage, drafts)
    drafts = [draft for draft in drafts if not is_bare_trap(passage, draft)]
    fill_units(passage, drafts)
    drafts = [draft for draft in drafts if _is_whole(draft)]
    own = {word for draft in drafts for word in _words_of(passage, draft)}
    find_changes(passage, drafts, taken=own)
    for draft in drafts:
        draft.is_of_told = draft.of is None and passage.low(draft.last) == "of"
        draft.of = draft.of or find_measured(passage, draft, taken=own)
    return drafts


def _with_following(drafts: Sequence[Draft]) -> Iterator[tuple[Draft, Draft | None]]:
    """Yield each draft with the one after it."""
    return zip_longest(drafts, drafts[1:])


def _drop_taken(drafts: list[Draft]) -> list[Draft]:
    """Return the drafts without numbers that the one before has taken in: "75 USD million"."""
    kept: list[Draft] = []
    for draft in drafts:
        if not kept or draft.number.first >= kept[-1].last:
            kept.append(draft)
    return kept


def _words_of(passage: Passage, draft: Draft) -> range:
    return range(passage.word(draft.first), passage.word(draft.last - 1) + 1)


def _is_whole(draft: Draft) -> bool:
    """Whether a draft says anything: a vague or open number needs a unit or a noun."""
    return draft.low is not None or draft.unit is not None or draft.noun is not None


def _read_unit(passage: Passage, draft: Draft, *, until: int) -> None:
    """Set the unit that stands before or after a number."""
    if draft.number.manner in ("share", "times"):
        draft.unit = SHARE if draft.number.manner == "share" else TIMES
        return
    sign = read_sign_before(passage, draft.number.first)
    if sign is not None:
        draft.unit, draft.first = sign
    _scale_by_letter(passage, draft)
    if sign is not None:
        after = read_money_after(passage, draft.last, value=draft.value)
        if after is not None and after[1] <= until and not _is_next_sign(passage, after[1]):
            draft.last = after[1]
            draft.unit = draft.unit if draft.unit is not None and draft.unit.code not in (None, "USD") else after[0]
    else:
        _read_unit_after(passage, draft)
    draft.per, draft.last = read_rates(passage, draft.last, nouns=True) if draft.unit is not None else ([], draft.last)


def _read_unit_after(passage: Passage, draft: Draft) -> None:
    found = read_age(passage, draft.last) or _read_pounds(passage, draft) or _longer(
        read_money_after(passage, draft.last, value=draft.low), read_unit(passage, draft.last)
    )
    if found is None and passage.low(draft.last) == "times":
        found = TIMES, draft.last + 1
    if found is not None:
        draft.unit, draft.last = found
        _scale_after_money(passage, draft)
        if draft.unit.kind == "duration" and passage.low(draft.first - 1) == "of" and passage.low(draft.first - 2) in words().ages:
            draft.unit = AGE


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
    return passage.kind(index) == "number" and not passage.is_apart(index)


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
    if "£" in passage.tree.facts.document.text or (not is_weight and (value >= _HEAVY or draft.number.scale > 1)):
        return None
    if passage.low(start - 1) != "-" and passage.tree.facts.document.text.find("sterling") >= 0:
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
    return any(tree.fine_tag(each) in ("NNS", "NNPS") for each in range(word, min(word + 3, tree.signals.size))) and tree.tag(word) in ("NOUN", "ADJ", "PROPN") or passage.low(after) == "people"


def _read_brackets(passage: Passage, drafts: list[Draft]) -> None:
    """Give what a quantity is in other units its bound, and both the rate after them: "over 50 hp (37 kW) a piece"."""
    for draft, inner in pairwise(drafts):
        if draft.unit is None or inner.unit is None or inner.first - draft.last != 1 or passage.low(draft.last) not in ("(", "/"):
            continue
        if inner.bound == "exact" and draft.bound != "about" and not draft.is_range and not inner.is_range:
            inner.bound = draft.bound
        if not draft.per and not inner.per and passage.low(inner.last) == ")":
            rates, _ = read_rates(passage, inner.last + 1, nouns=False)
            draft.per, inner.per = list(rates), list(rates)


def _read_around(passage: Passage, draft: Draft, following: Draft | None) -> None:
    """Set bound, counted noun, rates and preposition of a draft with its unit."""
    read_bounds(passage, draft)
    if passage.low(draft.first) == "one" and passage.low(draft.first - 1) == "not":  # "not one barrel"
        draft.low, draft.high, draft.first = 0.0, 0.0, draft.first - 1
    draft.after_preposition = read_preposition(passage, draft)
    if draft.unit is None:
        find_counted(passage, draft, following)
        _take_noun_as_unit(passage, draft)
        draft.per, draft.last = _read_noun_rates(passage, draft)
    elif draft.unit.kind == "share" and draft.number.manner == "share":
        _find_sharers(passage, draft)
    if draft.unit is None and draft.noun is None and _is_age(passage, draft):
        draft.unit = AGE


def _take_noun_as_unit(passage: Passage, draft: Draft) -> None:
    """Make a noun that is a measure the unit: "three long years", "80 square Canadian feet"."""
    if draft.noun is None or draft.is_partitive_one:
        return
    unit = unit_of_noun(passage.tree, draft.noun)
    if unit is not None:
        draft.unit, draft.noun, draft.phrase = unit, None, None


def _read_noun_rates(passage: Passage, draft: Draft) -> tuple[list[Unit], int]:
    if passage.low(draft.last) in ("per", "/", "a", "each", "every") and (draft.noun is not None or draft.low is not None):
        return read_rates(passage, draft.last, nouns=False)
    return draft.per, draft.last


def _find_sharers(passage: Passage, draft: Draft) -> None:
    """Set the noun that a share is a share of, where it follows at once: "half the condos"."""
    tree = passage.tree
    at = draft.last + (passage.low(draft.last) == "of")
    if passage.kind(at) != "word":
        return
    word = passage.word(at)
    for each in range(word, min(word + 3, tree.signals.size)):
        if tree.tag(each) in ("DET", "PRON"):
            continue
        if tree.tag(each) in ("ADJ", "NOUN", "PROPN"):
            draft.of = _phrase_from(tree, each)
        return


def _phrase_from(tree: Tree, word: int) -> tuple[int, int] | None:
    end = word
    while end < tree.signals.size and tree.tag(end) in ("ADJ", "NOUN", "PROPN"):
        end += 1
    return (word, end) if any(tree.is_noun(each) for each in range(word, end)) else None


def _is_age(passage: Passage, draft: Draft) -> bool:
    """Whether a bare number is somebody's age: "He will be 35", "Okafor, 52, said", "aged 40"."""
    if draft.low is None or not 0 < draft.low <= _OLDEST or draft.low % 1 or draft.number.scale != 1:
        return False
    before = passage.low(draft.first - 1)
    if before in words().ages or (before == "of" and passage.low(draft.first - 2) in words().ages):
        return True
    tree, word = passage.tree, passage.word(draft.number.first)
    if before == "," and passage.low(draft.last) in (",", ")", "and") and draft.bound == "exact":
        return tree.is_name(passage.word(draft.first - 2))
    copula = [child for child in tree.children[word] if tree.relation(child) == "cop"]
    subject = [child for child in tree.children[word] if tree.relation(child) == "nsubj"]
    is_turned = before in ("turned", "turns", "turn")
    return is_turned or bool(copula and subject and tree.text(subject[0]).lower() in ("he", "she", "i", "who"))
