"""What rose or fell: by how much, from where, to where; and which way."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from dateline.annotate.quantities.lexicon import inflect, words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage, Tree
    from dateline.schema import Direction

_STEPS: Final = 4  # from a number up to the word that says it rose; farther up, others are meant
_BETWEEN: Final = frozenset(
    "a an the about between previous past last first current only just record its their his her".split()
)
_PREPOSITIONS: Final = frozenset({"from", "to", "by", "at", "of", "in", "with", "than", "against"})
_SUBJECTS: Final = ("nsubj", "nsubj:pass")  # "two-thirds were lost" is no fall of two thirds
_PAID: Final = frozenset("raise advance contract recover extend boost collapse add lose loss".split())  # "raised $5m"
_LOSSES: Final = ("loss", "gain")
_MINOR: Final = ("cent", "penny", "sen")
_AFTER: Final = 3  # words between a number and "higher" or "drop"
_COMPARATIVES: Final = frozenset(
    {"higher", "lower", "more", "less", "fewer", "taller", "shorter", "cheaper", "larger", "smaller"}
)


def is_move(passage: Passage, draft: Draft, end: Draft) -> bool:
    """Whether a number before "to" and another is where something rose, fell or went from, or by how much."""
    taken = {*range(passage.word(draft.first), passage.word(end.last - 1) + 1)}
    draft.after_preposition = read_preposition(passage, draft)
    return _trigger_above(passage, draft, taken) is not None


def find_changes(passage: Passage, drafts: Sequence[Draft], *, taken: AbstractSet[int]) -> None:
    """Set the direction of quantities that rose or fell, and link the ends of one change.

    `taken` holds the words of all quantities: they do not stand between a number and its verb.
    """
    groups: dict[int, list[Draft]] = {}
    for draft in drafts:
        if draft.number.is_more:
            continue  # "eased most of the sanctions"
        if draft.number.manner == "times":
            _turn_multiple(passage, draft)
            continue
        if _is_lower_part(passage, draft):
            continue
        trigger = _trigger_beside(passage, draft)
        if trigger is None:
            trigger = _trigger_above(passage, draft, taken)
        if trigger is not None:
            groups.setdefault(trigger, []).append(draft)
    _turn_levels(drafts)
    for trigger, group in groups.items():
        for draft in group:
            draft.trigger = trigger
        _link(passage, trigger, group)
    _link_plain_moves(passage, drafts)


def _is_lower_part(passage: Passage, draft: Draft) -> bool:
    """Whether a comparative says which part is meant: "the lower 95 percent"."""
    return passage.low(draft.first - 1) in ("lower", "higher") and passage.low(draft.first - 2) == "the"


def way_of(tree: Tree, word: int) -> Direction | None:
    """Return which way a word says that something moved; None where it does not say."""
    base = _base_of(tree.text(word).lower())
    if base is None or (is_noun_of_change(tree, word) and base in words().no_noun):
        return None
    return "up" if base in words().up else "down" if base in words().down else None


def is_noun_of_change(tree: Tree, word: int) -> bool:
    """Whether a word is a noun ("a rise"), and no past that the encoder took for one ("rose")."""
    text = tree.text(word).lower()
    return tree.tag(word) == "NOUN" and not text.endswith("ed") and words().irregular.get(text, text) == text


def _base_of(text: str) -> str | None:
    """Return the verb or noun of change that a form belongs to; the lemmas of a model may be wrong."""
    return _forms().get(text)


@cache
def _forms() -> Mapping[str, str]:
    bases = [*words().up, *words().down, *words().moves]
    regular = {form: base for base in bases for form in inflect(base)}
    return {**regular, **words().irregular, **{base: base for base in bases}}


def _turn_multiple(passage: Passage, draft: Draft) -> None:
    """Set the direction of "trebled" and "halved"; "three times" and "twice" tell none."""
    if passage.low(draft.number.first) in words().multiples and draft.low is not None:
        draft.direction, draft.is_delta = ("up" if draft.low > 1 else "down"), True


def _turn_levels(drafts: Sequence[Draft]) -> None:
    """Let "tripled to 9 tons" be a change of the level."""
    for multiple, level in pairwise(drafts):
        is_told = multiple.number.manner == "times" and multiple.direction is not None
        if is_told and level.after_preposition == "to" and level.first - multiple.last <= _AFTER:
            level.direction, level.by = multiple.direction, multiple


def _link(passage: Passage, trigger: int, group: Sequence[Draft]) -> None:
    """Link what hangs on one word of change."""
    way = way_of(passage.tree, trigger)
    start = next((each for each in group if each.after_preposition == "from"), None)
    level = next((each for each in group if _is_level(each)), None)
    plain = (each for each in group if each.after_preposition != "from" and not _is_level(each))
    delta = next((each for each in plain if not _is_in_brackets(passage, each) and not _is_length(each)), None)
    if level is not None:
        level.direction = way or _compare(start, level)
        level.came_from, level.by = start, delta
    elif start is not None and delta is None and way is None:
        return
    if delta is not None and way is not None:
        delta.direction, delta.is_delta = way, True
    if level is None and start is not None and delta is not None:
        delta.came_from = start


def _is_length(draft: Draft) -> bool:
    """Whether a quantity is how long something took: "fell by half in four days"."""
    return draft.unit is not None and draft.unit.kind == "duration" and draft.after_preposition != "by"


def _is_in_brackets(passage: Passage, draft: Draft) -> bool:
    """Whether a quantity only says what another is in other units: "2 billion francs ($11 million)"."""
    return passage.low(draft.first - 1) in ("(", "[")


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
        return None if _is_particle(tree, passage.word(before)) else passage.word(before)
    if passage.kind(before) == "word" and passage.low(before - 1) != "no":  # "no longer a tenth"
        word = passage.word(before)
        if way_of(tree, word) is not None and not is_noun_of_change(tree, word) and _moves(tree, word, draft):
            return word
    for index in range(draft.last, min(draft.last + _AFTER, len(passage.atoms))):
        if passage.kind(index) != "word":
            return None
        word = passage.word(index)
        if passage.low(index + 1) == "than":
            return None
        if passage.low(index) in (*_COMPARATIVES, "up", "down") or (tree.is_noun(word) and way_of(tree, word)):
            return word if way_of(tree, word) and draft.unit is not None and draft.unit.kind != "count" else None
        if tree.tag(word) not in ("ADJ", "NOUN", "PUNCT"):
            return None
    return None


def _is_particle(tree: Tree, word: int) -> bool:
    """Whether "up" belongs to a verb that tells of no change: "sign up 5 million people"."""
    verb = tree.head(word)
    is_told = way_of(tree, verb) is not None or _base_of(tree.text(verb).lower()) in words().moves
    return tree.relation(word) == "compound:prt" and not is_told


def _is_elsewhere(tree: Tree, word: int) -> bool:
    """Whether a preposition that tells of no change leads to a number: "climbed peaks on all seven continents"."""
    cases = (tree.text(child).lower() for child in tree.children_near(word) if tree.relation(child) == "case")
    return any(case not in _PREPOSITIONS and case.isalpha() for case in cases)


def _trigger_above(passage: Passage, draft: Draft, taken: AbstractSet[int] = frozenset()) -> int | None:
    """Return the verb or noun of change over a number, nothing but other quantities between them."""
    tree = passage.tree
    word = passage.word(draft.number.last - 1)
    if any(
        tree.relation(each) in _SUBJECTS for each in range(passage.word(draft.first), passage.word(draft.last - 1) + 1)
    ):
        return None
    inside = range(passage.word(draft.first), passage.word(draft.last - 1) + 1)
    if not draft.after_preposition and any(_is_elsewhere(tree, each) for each in inside):
        return None
    for step, over in enumerate(tree.climb(word)):
        if step >= _STEPS:
            return None
        if over in inside or over in taken:
            continue
        if _moves(tree, over, draft):
            return over
        if tree.is_noun(over) or (tree.tag(over) == "VERB" and tree.relation(over) not in ("acl", "amod")):
            return None
    return None


def _moves(tree: Tree, word: int, draft: Draft) -> bool:
    tag = "VERB" if way_of(tree, word) and not is_noun_of_change(tree, word) else tree.tag(word)
    if tag not in ("VERB", "NOUN", "ADV", "ADJ"):
        return False
    if tag == "NOUN" and draft.after_preposition not in ("of", "from", "to", "by", ""):
        return False
    if way_of(tree, word) is not None:
        if draft.per and is_noun_of_change(tree, word) and _base_of(tree.text(word).lower()) in _LOSSES:
            return False  # "a loss of 63 cents per share"
        return not (_base_of(tree.text(word).lower()) in _PAID and _is_sum(tree, draft))
    return (
        tag == "VERB"
        and _base_of(tree.text(word).lower()) in words().moves
        and draft.after_preposition in ("from", "to", "by")
    )


def _is_sum(tree: Tree, draft: Draft) -> bool:
    """Whether a quantity is a sum or a count that can be paid, raised or lost without anything changing its level."""
    if draft.after_preposition in ("by", "to", "from"):
        return False
    if draft.noun is not None:
        return not tree.text(draft.noun).lower().startswith("point")
    return draft.unit is not None and draft.unit.kind == "money" and draft.unit.code not in _MINOR


def _link_plain_moves(passage: Passage, drafts: Sequence[Draft]) -> None:
    """Link "up from 2 million" to the level before it, "to 5 from 7" in a row, and "of the 5 tons it goes to 7"."""
    for earlier, later in pairwise(drafts):
        if (
            later.after_preposition == "from"
            and earlier.came_from is None
            and not earlier.is_delta
            and _is_after_way(passage, later)
        ):
            earlier.came_from = later
            earlier.direction = _compare(later, earlier)
            later.direction = None
        elif (
            earlier.after_preposition == "from"
            and later.after_preposition == "to"
            and later.came_from is None
            and later.direction is not None
        ):
            later.came_from = earlier
    _link_far(passage, drafts)
    for index, draft in enumerate(drafts):
        if draft.after_preposition == "to" and draft.is_elliptic and draft.came_from is None and index:
            start = drafts[index - 1]
            if draft.unit is not None and start.unit == draft.unit and _trigger_above(passage, draft) is not None:
                draft.came_from, draft.direction = start, _compare(start, draft)


def _link_far(passage: Passage, drafts: Sequence[Draft]) -> None:
    """Link a level to where it came from in the same sentence: "rose to $3m ... in May from $2m a year earlier"."""
    level: Draft | None = None
    for draft in drafts:
        if draft.after_preposition == "to" and draft.direction is not None and draft.came_from is None:
            level = draft
        elif draft.after_preposition == "from" and level is not None and draft.direction is None:
            sentences = {passage.tree.sentence_of(passage.word(each.number.first)) for each in (level, draft)}
            if len(sentences) == 1 and draft.unit == level.unit and draft.noun == level.noun:
                level.came_from, level = draft, None


def _is_after_way(passage: Passage, draft: Draft) -> bool:
    return passage.low(draft.first - 2) in ("up", "down")


def read_preposition(passage: Passage, draft: Draft) -> str:
    """Return the preposition right before a quantity, articles left out: "from" of "from a quarter"."""
    before = draft.first - 1
    while passage.low(before) in _BETWEEN:
        before -= 1
    return passage.low(before) if passage.low(before) in _PREPOSITIONS else ""
