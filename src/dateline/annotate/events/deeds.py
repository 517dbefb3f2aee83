"""Words that name what is done and stand for nobody: "gave approval", "lifted the boycott of the firm"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.events.lexicon import told_by_noun
from dateline.annotate.events.reach import before, led, reaches
from dateline.annotate.events.sectors import sector_in
from dateline.annotate.events.triggers import named_fillers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.events.page import EventPage
    from dateline.annotate.events.triggers import Trigger

ASSAULT: Final = "ASSAULT"  # what its patterns name is what is hit: "shelled the depot"
STATE: Final = "country"
POSSESSED: Final = frozenset({"nmod:poss"})  # "rejected Lima's suggestion": the phrase tells whose


def done_to(page: EventPage, trigger: Trigger, words: Sequence[int]) -> tuple[int, ...]:
    """Return the words of some that may stand for a recipient; for what is done, those that it is done to.

    Of "lifted the boycott of the firm" that is the firm, of "gave approval" nobody.
    """
    named = frozenset() if trigger.kind.type == ASSAULT else frozenset(named_fillers(page, trigger))
    return tuple(dict.fromkeys(each for word in words for each in _passed(page, word, is_named=word in named)))


def _passed(page: EventPage, word: int, *, is_named: bool) -> Iterator[int]:
    is_deed = is_named or bool(told_by_noun(page.lemmas[word]))
    if not is_deed or _is_somebody(page, word) or page.tree.has(word, POSSESSED):
        yield word
        return
    for following in led(page, word):
        found = [each for each in page.joined(following) if _is_somebody(page, each) or reaches(page, [each])]
        if found:
            yield from found
            return
    if any(each in page.countries for each in before(page, word)):
        yield word


def _is_somebody(page: EventPage, word: int) -> bool:
    actor = page.actor_at(word)
    is_unnamed = actor is not None and actor.type == STATE and word not in page.countries  # "a state of siege"
    return (actor is not None and not is_unnamed) or (sector_in(page.lemmas[word]) is not None and not is_unnamed)
