"""Persons who are counted without a noun: "police arrested 12", "five were killed", "4,100 who must leave"."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from dateline.annotate.quantities.lexicon import Unit, inflect, words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage

PERSON: Final = Unit("person", "people", "count")
_LOSING: Final = frozenset({"lose", "leave", "claim"})  # "claimed one life"
_DONE_TO: Final = ("obj", "nsubj:pass")


def count_persons(passage: Passage, drafts: Sequence[Draft]) -> None:
    """Give bare numbers that something is done to, or that die, the unit of persons."""
    for draft in drafts:
        if _is_bare(draft) and _is_person(passage, draft):
            draft.unit = PERSON


def is_article(passage: Passage, draft: Draft) -> bool:
    """Whether "one" before a noun says "a" or "some": "one official said"; "lost one soldier" counts."""
    is_one = passage.low(draft.number.first) == "one" and draft.number.last == draft.number.first + 1
    if not is_one or draft.noun is None or draft.low != 1 or draft.bound != "exact" or draft.is_elliptic or draft.per:
        return False
    if passage.tree.relation(draft.noun).startswith("obl"):
        return True  # "one recent afternoon they were leaving"
    verb = next((word for word in passage.tree.climb(draft.noun) if passage.tree.tag(word) == "VERB"), None)
    lemma = "" if verb is None else passage.tree.lemma(verb)
    return lemma not in words().persons_done_to | words().persons_doing | _LOSING


def _is_bare(draft: Draft) -> bool:
    is_whole = draft.low is None or (not draft.is_range and draft.low > 0 and not draft.low % 1)
    return draft.unit is None and draft.noun is None and is_whole and draft.number.manner in ("plain", "vague")


def _is_person(passage: Passage, draft: Draft) -> bool:
    if passage.low(draft.last) == "who":
        return True  # "among them 4,100 who must leave"
    tree, word = passage.tree, passage.word(draft.number.last - 1)
    verb, relation = tree.head(word), tree.relation(word)
    if tree.tag(verb) != "VERB" or passage.low(draft.number.first) == "one":
        return False
    verbs = _done_to() if relation in _DONE_TO else _doing() if relation == "nsubj" else frozenset()
    return not verbs.isdisjoint({tree.lemma(verb), tree.text(verb).lower()})


@cache
def _done_to() -> frozenset[str]:
    return _forms(words().persons_done_to)


@cache
def _doing() -> frozenset[str]:
    return _forms(words().persons_doing)


def _forms(bases: Iterable[str]) -> frozenset[str]:
    """Return verbs in all their forms: the lemmas of a model may be wrong."""
    odd = (form for form, base in words().irregular.items() if base in bases)
    return frozenset({*bases, *odd, *(form for base in bases for form in inflect(base))})
