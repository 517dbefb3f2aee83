"""The quantities of a page in the order of its text, as drafts: numbers, units, bounds, nouns, changes."""

from __future__ import annotations

import re
from itertools import pairwise, zip_longest
from typing import TYPE_CHECKING, Final

from dateline.annotate.coreference.nouns import Kind, noun_kind
from dateline.annotate.quantities.alike import spread_changes
from dateline.annotate.quantities.bounds import read_bounds
from dateline.annotate.quantities.change import find_changes, is_move, read_preposition
from dateline.annotate.quantities.denominate import name_unit
from dateline.annotate.quantities.draft import Draft, make_draft
from dateline.annotate.quantities.ellipsis import fill_units, share_measures
from dateline.annotate.quantities.joins import join_drafts
from dateline.annotate.quantities.lexicon import AGE, Unit, words
from dateline.annotate.quantities.lookalikes import is_conference, is_lookalike, leave_marks
from dateline.annotate.quantities.measured import find_measured
from dateline.annotate.quantities.nouns import find_counted, name_noun, take_numbered, unit_of_noun
from dateline.annotate.quantities.numbers import find_numbers
from dateline.annotate.quantities.passage import Passage, Tree, make_passage
from dateline.annotate.quantities.persons import count_persons
from dateline.annotate.quantities.traps import is_bare_trap, is_trap
from dateline.annotate.quantities.units import read_rates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.base import Facts

_GROUPED: Final = re.compile(
    r"(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}(?![\d.])|(?<![\d.,])\d{1,3}(?:\.\d{3})+,\d"
)  # "1.234.567"
MAGNITUDE: Final = Unit("magnitude", "magnitude", "count")
_OLDEST: Final = 120
_OWNER_REACH: Final = 3  # words after "of" among which its noun stands


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
    since = 0
    for draft, following in _with_following(drafts):
        name_unit(passage, draft, since=since, until=len(passage.atoms) if following is None else following.first)
        since = draft.last
    drafts = [draft for draft in _drop_taken(drafts) if not is_conference(passage, draft)]
    drafts = join_drafts(passage, drafts, is_change=lambda left, right: is_move(passage, left, right))
    for draft, following in _with_following(drafts):
        _read_around(passage, draft, following)
    _read_brackets(passage, drafts)
    _share_counted(passage, drafts)
    drafts = [draft for draft in drafts if not is_bare_trap(passage, draft) and not is_lookalike(passage, draft)]
    share_measures(passage, drafts)
    fill_units(passage, drafts)
    count_persons(passage, drafts)
    drafts = [draft for draft in drafts if _is_whole(draft)]
    own = {word for draft in drafts for word in _words_of(passage, draft)}
    find_changes(passage, drafts, taken=own)
    spread_changes(passage, drafts)
    for draft in drafts:
        draft.is_of_told = draft.of is None and passage.low(draft.last) == "of" and not _leads_to_owner(passage, draft)
        told = draft.model.of if draft.model is not None and draft.model.is_of_told else None
        draft.of = draft.of or told or find_measured(passage, draft, taken=own)
        _read_late_rates(passage, draft)
    _share_measured(passage, drafts)
    for draft in drafts:
        take_numbered(passage.tree, draft)
    return drafts


def _leads_to_owner(passage: Passage, draft: Draft) -> bool:
    """Whether "of" after a counted noun leads to whose they are: "40 canoes of Saint-Louis", not "5 doses of milk"."""
    if draft.noun is None or draft.number.manner != "plain":
        return False
    tree, start = passage.tree, passage.word(draft.last) + 1
    nouns = (word for word in range(start, min(start + _OWNER_REACH, tree.signals.size)) if tree.is_noun(word))
    noun = next(nouns, None)
    if noun_kind(name_noun(tree, draft.noun)) == Kind.PERSON and draft.unit is None:
        return True  # "four mayors of northern towns" are mayors
    return noun is not None and (tree.is_name(noun) or noun_kind(name_noun(tree, noun)) == Kind.PERSON)


def _read_late_rates(passage: Passage, draft: Draft) -> None:
    """Set the rate that follows what is measured: "2 million barrels of oil a day"."""
    if draft.is_of_told and draft.of is not None and not draft.per:
        draft.per, _ = read_rates(passage, passage.atom_after(draft.of[1] - 1), nouns=False)


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


def _share_measured(passage: Passage, drafts: Sequence[Draft]) -> None:
    """Let the ends of a change, and a sum with the same in brackets, measure one thing."""
    for draft in drafts:
        for other in (draft.came_from, draft.by):
            if other is not None and not other.is_of_told:
                other.of = draft.of = draft.of or other.of
    for draft, inner in pairwise(drafts):
        if _is_in_brackets(passage, draft, inner) and inner.noun is None and not inner.is_of_told:
            inner.of = draft.of


def _words_of(passage: Passage, draft: Draft) -> set[int]:
    """Return the words of a quantity and of the noun that it counts."""
    phrase = () if draft.phrase is None else range(*draft.phrase)
    return {*range(passage.word(draft.first), passage.word(draft.last - 1) + 1), *phrase}


def _is_whole(draft: Draft) -> bool:
    """Whether a draft says anything: a vague number needs a unit or a noun, an open one is told of."""
    return draft.number.fault is not None or draft.low is not None or draft.unit is not None or draft.noun is not None


def _read_brackets(passage: Passage, drafts: list[Draft]) -> None:
    """Give what a quantity is in other units its bound, and both the rate after them: "over 50 hp (37 kW) a piece"."""
    for draft, inner in pairwise(drafts):
        if draft.unit is None or inner.unit is None or not _is_in_brackets(passage, draft, inner):
            continue
        if inner.bound == "exact" and draft.bound != "about" and not draft.is_range and not inner.is_range:
            inner.bound = draft.bound
        if not draft.per and not inner.per and passage.low(inner.last) == ")":
            rates, _ = read_rates(passage, inner.last + 1, nouns=False)
            draft.per, inner.per = list(rates), list(rates)


def _is_in_brackets(passage: Passage, draft: Draft, inner: Draft) -> bool:
    return inner.first - draft.last == 1 and passage.low(draft.last) in ("(", "/")


def _read_around(passage: Passage, draft: Draft, following: Draft | None) -> None:
    """Set bound, counted noun, rates and preposition of a draft with its unit."""
    read_bounds(passage, draft)
    if passage.low(draft.first) == "one" and passage.low(draft.first - 1) == "not":  # "not one barrel"
        draft.low, draft.high, draft.first = 0.0, 0.0, draft.first - 1
    draft.after_preposition = read_preposition(passage, draft)
    leave_marks(passage, draft)
    if draft.unit is None and passage.low(draft.number.first - 1) == MAGNITUDE.name:
        draft.unit = MAGNITUDE  # "a magnitude 7.8 quake"
    if draft.unit is None:
        find_counted(passage, draft, following)
        leave_marks(passage, draft)
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
    unit = unit_of_noun(passage.tree, draft)
    if unit is not None:
        draft.unit, draft.noun, draft.phrase = unit, None, None


def _read_noun_rates(passage: Passage, draft: Draft) -> tuple[list[Unit], int]:
    if passage.low(draft.last) in ("per", "/", "a", "each", "every") and (
        draft.noun is not None or draft.low is not None
    ):
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


def _share_counted(passage: Passage, drafts: Sequence[Draft]) -> None:
    """Let a share be one of what is counted after it: "two-thirds of the combined 4 million sales"."""
    for draft, whole in pairwise(drafts):
        is_share = draft.unit is not None and draft.unit.kind == "share" and passage.low(draft.last) == "of"
        if is_share and draft.of is None and whole.noun is not None and whole.first - draft.last <= _OWNER_REACH:
            draft.of = whole.phrase


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
    if _is_age_of(passage, draft, before):
        return True
    if before in words().ages or (before == "of" and passage.low(draft.first - 2) in words().ages):
        return True
    tree, word = passage.tree, passage.word(draft.number.first)
    if before == "," and passage.low(draft.last) in (",", ")", "and") and draft.bound == "exact":
        return tree.is_name(passage.word(draft.first - 2))
    copula = [child for child in tree.children_near(word) if tree.relation(child) == "cop"]
    subject = [child for child in tree.children_near(word) if tree.relation(child) == "nsubj"]
    is_turned = before in ("turned", "turns", "turn")
    return is_turned or bool(copula and subject and tree.text(subject[0]).lower() in ("he", "she", "i", "who"))


def _is_age_of(passage: Passage, draft: Draft, before: str) -> bool:
    """Whether a number tells how old those before it are: "a girl of 11", "people under 30"."""
    is_bounded = draft.bound in ("less_than", "more_than", "at_least", "at_most") and draft.first < draft.number.first
    tree, word = passage.tree, passage.word(draft.first - 1 - (before == "of"))
    if not (is_bounded or (before == "of" and passage.kind(draft.last) in ("mark", ""))) or draft.first == 0:
        return False
    return tree.is_noun(word) and noun_kind(name_noun(tree, word)) == Kind.PERSON
