"""Changes told twice, or with their verb left out: "by 600 jobs or 2 percent", "Acme fell by 3%, Bolt by 2%"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from dateline.annotate.quantities.measured import cut_phrase

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage


def spread_changes(passage: Passage, drafts: Sequence[Draft]) -> None:
    """Let a difference that goes on from another one in the same clause be a change too."""
    for earlier, later in pairwise(drafts):
        is_open = (
            later.direction is None and later.trigger in (None, earlier.trigger) and later.number.manner != "times"
        )
        if earlier.is_delta and is_open and _goes_on(passage, earlier, later):
            later.direction, later.is_delta, later.trigger = earlier.direction, True, earlier.trigger
            later.of = _subject_left(passage, later)


def _goes_on(passage: Passage, earlier: Draft, later: Draft) -> bool:
    joint = [passage.low(index) for index in range(earlier.last, later.first)]
    if joint in (["or"], [",", "or"], ["("], ["["]):
        return earlier.unit is not None or earlier.noun is not None
    return later.after_preposition == "by" and _fit(earlier, later) and _is_verbless(passage, earlier, later)


def _subject_left(passage: Passage, draft: Draft) -> tuple[int, int] | None:
    """Return what is measured where the verb is left out: "Bolt" in "Bolt by 2%"."""
    if draft.after_preposition != "by" or draft.first < len(("Bolt", "by")):
        return None
    noun, own = passage.word(draft.first - 2), range(passage.word(draft.first - 1), passage.word(draft.last - 1) + 1)
    return cut_phrase(passage.tree, noun, without={*own}) if passage.tree.is_noun(noun) else None


def _fit(earlier: Draft, later: Draft) -> bool:
    return earlier.unit is not None and later.unit is not None and earlier.unit.kind == later.unit.kind


def _is_verbless(passage: Passage, earlier: Draft, later: Draft) -> bool:
    """Whether no verb and no end of a sentence stands between two quantities."""
    tree = passage.tree
    start, end = passage.word(earlier.last - 1), passage.word(later.first)
    if tree.sentence_of(start) != tree.sentence_of(end):
        return False
    return all(tree.tag(word) not in ("VERB", "AUX") for word in range(start, end))
