"""What rose or fell: by how much, from where, to where; and which way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.quantities.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage, Tree
    from dateline.schema import Direction

_STEPS: Final = 4  # from a number up to the word that says it rose; farther up, others are meant
_PREPOSITIONS: Final = frozenset({"from", "to", "by", "at", "of", "in", "with", "than", "against"})
_PAID: Final = frozenset({"raise", "advance", "contract", "recover", "extend", "boost", "collapse"})  # "raised $5 million"
_AFTER: Final = 3  # words between a number and "higher" or "drop"
_COMPARATIVES: Final = frozenset({"higher", "lower", "more", "less", "fewer", "taller", "shorter", "cheaper", "larger", "smaller"})


def is_move(passage: Passage, draft: Draft) -> bool:
    """Whether a number after "from" is the start of a change: its verb or noun says that something rose, fell or went."""
    trigger = _trigger_above(passage, draft)
    return trigger is not None


def find_changes(passage: Passage, drafts: Sequence[Draft]) -> None:
    """Set the direction of quantities that rose or fell, and link the ends of one change."""
    groups: dict[int, list[Draft]] = {}
    for draft in drafts:
        trigger = _trigger_beside(passage, draft)
        if trigger is None:
            trigger = _trigger_above(passage, draft)
        if trigger is not None:
            groups.setdefault(trigger, []).append(draft)
    for trigger, group in groups.items():
        _link(passage, trigger, group)
    _link_plain_moves(passage, drafts)


def way_of(tree: Tree, word: int) -> Direction | None:
    """Return which way a word says that something moved; None where it does not say."""
    for form in (tree.text(word).lower(), tree.lemma(word)):
        if form in words().up:
            return "up"
        if form in words().down:
            return "down"
    return None


def _link(passage: Passage, trigger: int, group: Sequence[Draft]) -> None:
    """Link what hangs on one word of change."""
    way = way_of(passage.tree, trigger)
    start = next((each for each in group if each.after_preposition == "from"), None)
    level = next((each for each in group if _is_level(each)), None)
    delta = next((each for each in group if each.after_preposition != "from" and not _is_level(each)), None)
    if level is not None:
        level.direction = way or _compare(start, level)
        level.came_from, level.by = start, delta
    elif start is not None and delta is None and way is None:
        return
    if delta is not None and way is not None:
        delta.direction, delta.is_delta = way, True
    if level is None and start is not None and delta is not None:
        delta.came_from = start


def _is_level(draft: Draft) -> bool:
    return draft.after_preposition in ("to", "at")


def _compare(start: Draft | None, level: Draft) -> Direction | None:
    if start is None or start.low is None or level.high is None:
        return None
    return "up" if level.high > start.low else "down" if level.high < start.low else "none"


def _trigger_beside(passage: Passage, draft: Draft) -> int | None:
    """Return "up" or "down" right before a number, or "higher", "rise" or "drop" after it."""
    tree = passage.tree
    before = draft.first - 1
    if passage.low(before) == "by":
        before -= 1
    if passage.low(before) in ("up", "down", "higher", "lower") and passage.kind(before) == "word":
        return passage.word(before)
    for index in range(draft.last, min(draft.last + _AFTER, len(passage.atoms))):
        if passage.kind(index) != "word":
            return None
        word = passage.word(index)
        if passage.low(index) in (*_COMPARATIVES, "up", "down") or (tree.is_noun(word) and way_of(tree, word)):
            return word if way_of(tree, word) and draft.unit is not None and draft.unit.kind != "count" else None
        if tree.tag(word) not in ("ADJ", "NOUN", "PUNCT"):
            return None
    return None


def _trigger_above(passage: Passage, draft: Draft) -> int | None:
    """Return the verb or noun of change over a number, the nearest of its climb."""
    tree = passage.tree
    word = passage.word(draft.number.last - 1)
    inside = range(passage.word(draft.first), passage.word(draft.last - 1) + 1)
    for step, over in enumerate(tree.climb(word)):
        if step >= _STEPS:
            return None
        if over in inside:
            continue
        if _moves(tree, over, draft):
            return over
        if tree.tag(over) == "VERB":
            return None
    return None


def _moves(tree: Tree, word: int, draft: Draft) -> bool:
    tag = tree.tag(word)
    if tag not in ("VERB", "NOUN", "ADV", "ADJ"):
        return False
    if tag == "NOUN" and draft.after_preposition not in ("of", "from", "to", "by", ""):
        return False
    if way_of(tree, word) is not None:
        is_sum = draft.unit is not None and draft.unit.kind == "money" and draft.after_preposition not in ("by", "to", "from")
        return not (is_sum and tree.lemma(word) in _PAID)
    return tag == "VERB" and tree.lemma(word) in words().moves and draft.after_preposition in ("from", "to", "by")


def _link_plain_moves(passage: Passage, drafts: Sequence[Draft]) -> None:
    """Link "up from 2 million" to the level before it, "to 5 from 7" in a row, and "of the 5 tons it goes to 7"."""
    for earlier, later in zip(drafts, drafts[1:], strict=False):
        if later.after_preposition == "from" and earlier.came_from is None and not earlier.is_delta and _is_after_way(passage, later):
            earlier.came_from = later
            earlier.direction = _compare(later, earlier)
            later.direction = None
        elif earlier.after_preposition == "from" and later.after_preposition == "to" and later.came_from is None and later.direction is not None:
            later.came_from = earlier
    for index, draft in enumerate(drafts):
        if draft.after_preposition == "to" and draft.is_elliptic and draft.came_from is None and index:
            start = drafts[index - 1]
            if draft.unit is not None and start.unit == draft.unit and _trigger_above(passage, draft) is not None:
                draft.came_from, draft.direction = start, _compare(start, draft)


def _is_after_way(passage: Passage, draft: Draft) -> bool:
    return passage.low(draft.first - 2) in ("up", "down", "rise", "increase", "fall", "drop")


def read_preposition(passage: Passage, draft: Draft) -> str:
    """Return the preposition right before a quantity, articles left out: "from" of "from a quarter"."""
    before = draft.first - 1
    while passage.low(before) in ("a", "an", "the", "about", "between"):
        before -= 1
    return passage.low(before) if passage.low(before) in _PREPOSITIONS else ""
