"""A cascade of rules over kinds of tokens: each level builds items that the next one reads."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

from dateline.annotate.times.kinds import CODES, compile_kinds
from dateline.annotate.times.needed import find_needed
from dateline.annotate.times.tokens import Item

if TYPE_CHECKING:
    import re


@dataclass(frozen=True, slots=True)
class Found:
    """What a rule has found: the items of its match, and those of its groups by name."""

    items: Sequence[Item]
    match: re.Match[str]

    def __contains__(self, name: str) -> bool:
        return name in self.match.re.groupindex and self.match.start(name) >= 0

    @property
    def all(self) -> Sequence[Item]:
        """Return the items of the whole match."""
        return self.items[self.match.start() : self.match.end()]

    @property
    def before(self) -> Item | None:
        """Return the item before the match."""
        return self.items[self.match.start() - 1] if self.match.start() else None

    @property
    def after(self) -> Item | None:
        """Return the item after the match."""
        return self.items[self.match.end()] if self.match.end() < len(self.items) else None

    def group(self, name: str) -> Sequence[Item]:
        """Return the items of a group, none where it took no part."""
        return self.items[self.match.start(name) : self.match.end(name)] if name in self else ()

    def item(self, name: str) -> Item:
        """Return the first item of a group that took part."""
        return self.items[self.match.start(name)]

    def value(self, name: str) -> object:
        """Return the meaning of the first item of a group, None where it took no part."""
        return self.item(name).value if name in self else None

    def number(self, name: str) -> int | None:
        """Return the whole number that a group means, None where there is none."""
        value = self.value(name)
        return value if isinstance(value, int) else None

    def make(self, kind: str, value: object, *, since: str | None = None, until: str | None = None) -> list[Item]:
        """Return what is built of the match as one item; what stands before `since` or after `until` stays as it is."""
        first = self.match.start() if since is None else self.match.start(since)
        last = self.match.end() if until is None else self.match.end(until)
        words = self.items[first:last]
        text = " ".join(item.text for item in words)
        built = Item(CODES[kind], words[0].start, words[-1].end, text, value)
        return [*self.items[self.match.start() : first], built, *self.items[last : self.match.end()]]


Build = Callable[[Found], "list[Item] | None"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over kinds, and what builds items of a match; None says that the words mean something else.

    Every match holds one of the kinds `needed`; of None nothing is known.
    """

    pattern: re.Pattern[str]
    build: Build
    needed: frozenset[str] | None = None


def make_rule(pattern: str, build: Build) -> Rule:
    """Return a rule of a pattern as `compile_kinds` reads it."""
    return Rule(compile_kinds(pattern), build, find_needed(pattern))


def apply_level(rules: Sequence[Rule], items: Sequence[Item]) -> list[Item]:
    """Return the items with what the rules build of them; of overlapping matches the first, then the longest counts."""
    codes = "".join([item.code for item in items])
    kinds = set(codes)
    matches = [
        (found.start(), -found.end(), number, found)
        for number, rule in enumerate(rules)
        if rule.needed is None or not rule.needed.isdisjoint(kinds)
        for found in rule.pattern.finditer(codes)
    ]
    if not matches:
        return list(items)
    matches.sort(key=itemgetter(0, 1, 2))
    return list(_build(rules, items, matches))


def _build(
    rules: Sequence[Rule], items: Sequence[Item], matches: Sequence[tuple[int, int, int, re.Match[str]]]
) -> Iterator[Item]:
    cursor = 0
    for start, _, number, match in matches:
        if start < cursor:
            continue
        built = rules[number].build(Found(items, match))
        if built is not None:
            yield from items[cursor:start]
            yield from built
            cursor = match.end()
    yield from items[cursor:]
