"""Patterns of the lexicon: how they are written, and what they ask of a word and of what hangs on it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, Literal

from msgspec import Struct

Part = Literal["v", "n", "a"]
ANY: Final = "*"
NONE: Final = "-"
LIST: Final = "@"
# "arrest|detain/v", "meet": lemmas of a word, and its part of speech
_HEAD: Final = re.compile(r"(?P<lemmas>[^/=<>\s]+)(?:/(?P<part>[vna]))?")
# what a slot must hold, as in `obj=@talks|visit` or `prt=-`
_CONDITION: Final = re.compile(r"(?P<slots>[a-z|]+)=(?P<words>\S+)")
# ">to|obj", "<-": where the recipient or the actor is
_SIDE: Final = re.compile(r"(?P<side>[<>])(?P<slots>[a-z|]+|-)")
_NAMED: Final = 3  # what a condition that names words weighs against one that takes any


class PatternError(ValueError):
    """A pattern is not written as patterns are."""


class Condition(Struct, frozen=True):
    """What one of some slots must hold: one of `words`, anything where that is None, nothing where it is empty."""

    slots: tuple[str, ...]
    words: frozenset[str] | None

    @property
    def weight(self) -> int:
        """Return how much the condition says."""
        return _NAMED if self.words else 1


class Pattern(Struct, frozen=True, kw_only=True):
    """A word by its lemmas with conditions; the slots of actor and recipient are None where the usual ones hold."""

    text: str
    lemmas: tuple[str, ...]
    part: Part
    conditions: tuple[Condition, ...] = ()
    actor: tuple[str, ...] | None = None
    recipient: tuple[str, ...] | None = None

    @property
    def weight(self) -> int:
        """Return how much the pattern says: of two that fit the one that says more is meant."""
        return sum(condition.weight for condition in self.conditions)


def parse_pattern(text: str, lists: Mapping[str, Sequence[str]]) -> Pattern:
    """Return the pattern that a text writes; raises `PatternError` where it writes none."""
    first, *rest = text.split()
    head = _HEAD.fullmatch(first)
    if head is None:
        raise PatternError(f"{text!r} begins with no word; write lemmas and a part, such as 'meet/v'")
    conditions, sides = [], dict[str, tuple[str, ...]]()
    for piece in rest:
        if side := _SIDE.fullmatch(piece):
            sides[side["side"]] = () if side["slots"] == NONE else tuple(side["slots"].split("|"))
        elif condition := _CONDITION.fullmatch(piece):
            words = _read_words(condition["words"], lists, text=text)
            conditions.append(Condition(tuple(condition["slots"].split("|")), words))
        else:
            raise PatternError(f"{text!r} has {piece!r}, which is neither slot=words nor >slot nor <slot")
    part: Part = "n" if head["part"] == "n" else "a" if head["part"] == "a" else "v"
    return Pattern(
        text=text,
        lemmas=tuple(head["lemmas"].split("|")),
        part=part,
        conditions=tuple(conditions),
        actor=sides.get("<"),
        recipient=sides.get(">"),
    )


def _read_words(written: str, lists: Mapping[str, Sequence[str]], *, text: str) -> frozenset[str] | None:
    """Return the words of a condition; a word that begins with @ stands for a list."""
    if written == ANY:
        return None
    if written == NONE:
        return frozenset()
    found: set[str] = set()
    for word in written.split("|"):
        if not word.startswith(LIST):
            found.add(word)
        elif word[1:] in lists:
            found.update(lists[word[1:]])
        else:
            raise PatternError(f"{text!r} names a list {word!r} that there is not")
    return frozenset(found)
