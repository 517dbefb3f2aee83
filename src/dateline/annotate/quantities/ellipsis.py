"""Units that are left out because they were just named: "Of the 254,000 tons ... it will go to 600,000"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from dateline.annotate.quantities.lexicon import AGE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage

_MEMORY: Final = 8  # quantities back; a unit left out for longer is not understood
_PARTITIVE_REACH: Final = 3  # atoms of "of the some" before the whole
_JOINTS: Final = frozenset(
    "from to with against versus than and or but by of while when as whereas which up down only another just other "
    "about over nearly".split()
)
_PRICES: Final = frozenset(
    {"value", "price", "worth", "cost", "valued", "costs", "revenue", "profit", "turnover", "budget"}
)
_FARTHEST: Final = 1000.0  # a bare number that is larger or smaller by more counts something else
_SUBJECTS: Final = ("nsubj", "nsubj:pass", "conj", "obj", "root", "nmod", "obl", "parataxis", "ccomp")
_ALL: Final = 100.0  # percent
_INHERITED: Final = ("count", "measure", "money", "times")


def share_measures(passage: Passage, drafts: Sequence[Draft]) -> None:
    """Let "5,000 of corn" after "30,000 tonnes of wheat" be tonnes, and "aged 7 and 9" two ages."""
    for model, draft in pairwise(drafts):
        if model.unit is None or draft.unit is not None or draft.number.manner != "plain":
            continue
        joint = [passage.low(index) for index in range(model.last, draft.first)]
        is_age = model.unit == AGE and draft.noun is None and joint in (["and"], [","], ["or"], ["to"])
        if is_age or _is_mass(passage, model, draft):
            draft.unit, draft.noun, draft.phrase, draft.is_elliptic = model.unit, None, None, True


def _is_mass(passage: Passage, model: Draft, draft: Draft) -> bool:
    """Whether a number is so much of a stuff, as the measure before it is: "tonnes of wheat, 5,000 of corn"."""
    if model.unit is None or model.unit.kind != "measure" or draft.noun is None:
        return False
    is_of = passage.low(model.last) == "of" == passage.low(draft.last)
    after = passage.word(draft.last) + 1 if is_of else -1
    return is_of and after == draft.noun and passage.tree.fine_tag(draft.noun) == "NN"


def fill_units(passage: Passage, drafts: Sequence[Draft]) -> None:
    """Give quantities without a unit that of the whole they are part of, or of the one before them."""
    for index, draft in enumerate(drafts):
        if draft.unit is not None or draft.noun is not None or draft.number.manner == "times":
            continue
        whole = _whole(passage, draft, drafts[index + 1 : index + 2])
        _inherit(
            draft,
            whole
            or _end(draft, drafts[index + 1 : index + 2])
            or _last_money(passage, draft, drafts[max(index - _MEMORY, 0) : index])
            or _model(passage, draft, drafts[max(index - _MEMORY, 0) : index]),
        )


def _last_money(passage: Passage, draft: Draft, before: Sequence[Draft]) -> Draft | None:
    """Return the last sum of money before a bare number that is called a value or a price: "a value of 779 million"."""
    if draft.number.scale <= 1 or not any(passage.low(draft.first - step) in _PRICES for step in (1, 2)):
        return None
    return next((model for model in reversed(before) if model.unit is not None and model.unit.kind == "money"), None)


def _whole(passage: Passage, draft: Draft, following: Sequence[Draft]) -> Draft | None:
    """Return what a quantity is a part of: "280 million of the 1.5 billion shekels"."""
    if not following or draft.number.manner == "share":
        return None
    whole = following[0]
    if passage.low(draft.last) in ("up", "down") and whole.first == draft.last + 1 and whole.noun is not None:
        return whole  # "16,369 up 58 points"
    if passage.low(draft.last) != "of":
        return None
    return whole if whole.first - draft.last <= _PARTITIVE_REACH else None


def _end(draft: Draft, following: Sequence[Draft]) -> Draft | None:
    """Return where a number went to, whose unit holds for both: "from 200 to 250 dollars"."""
    if draft.after_preposition != "from" or draft.number.manner != "plain" or not following:
        return None
    end = following[0]
    is_told = end.after_preposition == "to" and _is_start(end, draft) and end.number.manner == "plain"
    return end if is_told and (end.unit is not None or end.noun is not None) else None


def _model(passage: Passage, draft: Draft, before: Sequence[Draft]) -> Draft | None:
    """Return the earlier quantity of the same sentence whose unit holds for a bare number too."""
    tree = passage.tree
    word = passage.word(draft.number.first)
    if draft.after_preposition == "to" and before and _is_start(draft, before[-1]):
        return before[-1] if before[-1].unit is not None or before[-1].noun is not None else None
    sentence = tree.sentence_of(word)
    for model in reversed(before):
        if tree.sentence_of(passage.word(model.number.first)) != sentence:
            return None
        if (model.unit is None and model.noun is None) or _is_bracketed(passage, model) or not _is_alike(draft, model):
            continue
        if draft.after_preposition == "from" and not _follows_level(passage, draft, model):
            return None
        is_count = model.noun is not None and draft.after_preposition not in ("at", "in")
        if passage.low(draft.first - 1) in _JOINTS or (is_count and tree.relation(word) in _SUBJECTS):
            return model
    return None


def _is_start(draft: Draft, start: Draft) -> bool:
    """Whether a quantity is where the next one came from: "from 200 to 500"."""
    return start.after_preposition == "from" and draft.first - start.last <= _PARTITIVE_REACH


def _follows_level(passage: Passage, draft: Draft, model: Draft) -> bool:
    """Whether "from" leads back from a level before it: "to 5 tons from 3", "5 tons, up from 3"."""
    is_near = draft.first - model.last <= _PARTITIVE_REACH
    return is_near or model.after_preposition in ("to", "at", "by") or passage.low(draft.first - 2) in ("up", "down")


def _is_bracketed(passage: Passage, model: Draft) -> bool:
    """Whether a quantity stands in brackets, as what another is worth does."""
    return passage.low(model.first - 1) in ("(", "[") and passage.low(model.last) in (")", "]")


def _is_alike(draft: Draft, model: Draft) -> bool:
    """Whether a bare number may be of the same kind as an earlier quantity."""
    unit = model.unit
    if unit is not None and unit.kind == "percent":
        is_led_back = draft.after_preposition == "from" and draft.low is not None and draft.low <= _ALL
        return (draft.after_preposition == "by" or is_led_back) and draft.number.scale == 1
    if unit is not None and unit.kind not in _INHERITED:
        return False
    if draft.low is None or model.low is None or draft.number.manner != model.number.manner:
        return draft.low is None or model.low is None
    small, large = sorted((abs(draft.low), abs(model.low)))
    return small == 0 or large / small <= _FARTHEST or (model.number.scale > 1 and draft.number.scale == 1)


def _inherit(draft: Draft, model: Draft | None) -> None:
    if model is None:
        return
    draft.unit, draft.noun, draft.phrase = model.unit, model.noun, model.phrase
    draft.per = draft.per or list(model.per)
    draft.of = draft.of or model.of
    draft.is_elliptic, draft.model = True, model
    _rescale(draft, model)


def _rescale(draft: Draft, model: Draft) -> None:
    """Read "from 154 million dollars to more than 900" as 900 million."""
    scale = model.number.scale
    is_money = model.unit is not None and model.unit.kind == "money"
    if not is_money or scale <= 1 or draft.number.scale != 1 or draft.low is None or draft.high is None:
        return
    if draft.low < scale / 10 and draft.after_preposition in ("to", "from", "by"):
        draft.low, draft.high = draft.low * scale, draft.high * scale
