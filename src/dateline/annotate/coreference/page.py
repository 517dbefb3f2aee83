"""One page prepared for linking: its names, its phrases, what is compared of them and which pairs are worth judging."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.coreference.capitals import read_capitals
from dateline.annotate.coreference.chains import link
from dateline.annotate.coreference.columns import Columns, describe
from dateline.annotate.coreference.known.owned import join_owned
from dateline.annotate.coreference.known.resolve import resolve
from dateline.annotate.coreference.known.table import describes
from dateline.annotate.coreference.known.world import World
from dateline.annotate.coreference.pairs import Pairs, find_pairs
from dateline.annotate.coreference.peoples import read_peoples
from dateline.annotate.coreference.phrases import Phrase, find_phrases
from dateline.annotate.coreference.ranker import score_pairs
from dateline.annotate.coreference.tree import APPOSITION, Tree, tree_of
from dateline.annotate.mentions import find_names
from dateline.annotate.namesakes import group_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.mentions import Name


CLAUSE: Final = "acl"
CALLED: Final = frozenset({"know", "call", "nickname", "dub", "name"})  # "a commander known as Comrade Amegah"
TOO_MANY: Final = 2  # genders of one person


class Prepared(NamedTuple):
    """The names of a page, and its phrases with what is known of them, their columns and pairs."""

    tree: Tree
    names: list[Name]
    phrases: list[Phrase]
    world: World
    columns: Columns
    pairs: Pairs


def prepare(facts: Facts) -> Prepared:
    """Find the phrases of an encoded page and the pairs of them that may be one."""
    tree = tree_of(facts)
    found = [name for name in find_names(facts) if not describes(facts, name)]
    names = read_peoples(facts.frame.words, tree, read_capitals(facts, tree, found))
    phrases = find_phrases(facts, tree, names)
    groups = number_groups(phrases, tree, facts.document.text)
    world = World(facts=facts, tree=tree, phrases=phrases, names=names, groups=groups)
    world = replace(world, groups=resolve(world))
    columns = describe(facts, tree, phrases, groups=world.groups, names=names)
    return Prepared(tree, names, phrases, world, columns, find_pairs(columns))


def number_groups(phrases: Sequence[Phrase], tree: Tree, text: str) -> dict[int, int]:
    """Return by index of each phrase that is certain to be one with others the number of what they are.

    Certain are the mentions of one name, and what is set beside a phrase that can stand for the same kind.
    """
    named = {id(phrase.name): index for index, phrase in enumerate(phrases) if phrase.name and phrase.form != "pair"}
    names = [phrase.name for phrase in phrases if phrase.name is not None and phrase.form != "pair"]
    groups = group_names(sorted(names, key=lambda name: name.start), text)
    numbers = {named[id(name)]: number for number, group in enumerate(groups) for name in group}
    for number, (first, second) in enumerate(_appositions(phrases, tree), len(groups)):
        if first not in numbers or second not in numbers:
            chosen = numbers.get(first, numbers.get(second, number))
            numbers.setdefault(first, chosen)
            numbers.setdefault(second, chosen)
    return numbers


def _appositions(phrases: Sequence[Phrase], tree: Tree) -> Iterator[tuple[int, int]]:
    """Yield the indices of a phrase and of what is set beside it: "Togo's envoy, Kofi Amegah", or what it is called."""
    by_head = {phrase.head: index for index, phrase in enumerate(phrases) if phrase.form != "pair"}
    for index, phrase in enumerate(phrases):
        other = by_head.get(_beside(tree, phrase), -1) if phrase.form != "pair" else -1
        if other >= 0:
            one, two = phrases[other].traits, phrase.traits
            clash = {one.gender, two.gender} - {None}
            if one.kind & two.kind and one.number == two.number and len(clash) < TOO_MANY:
                yield other, index


def _beside(tree: Tree, phrase: Phrase) -> int:
    """Return the word beside which a phrase is set, or whose name it is; -1 where there is none."""
    above = tree.heads[phrase.head]
    if tree.deps[phrase.head] == APPOSITION:
        return above
    is_name = phrase.form == "name" and tree.deps[above] == CLAUSE and tree.lemmas[above] in CALLED
    return tree.heads[above] if is_name else -1


def find_chains(facts: Facts) -> tuple[Prepared, list[list[int]]]:
    """Return the phrases of an encoded page, and which of them are one: chains of their indices, by the first."""
    page = prepare(facts)
    chains = link(page.columns, page.pairs, score_pairs(page.columns, page.pairs))
    return page, join_owned(page.world, chains)
