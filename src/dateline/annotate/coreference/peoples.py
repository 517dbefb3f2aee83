"""Demonyms that stand for those who act: "Kenyans marched" is of a people, "two Kenyans" of some of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from msgspec.structs import replace

from dateline.annotate.countries import country_table

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from dateline.annotate.coreference.tree import Tree
    from dateline.annotate.mentions import Name

# where a demonym is a noun and no adjective: "Kenyans marched", "of the Kenyans", but not "Kenyan farmers"
NOMINAL: Final = frozenset(
    "nsubj nsubj:pass nsubj:outer obj iobj obl obl:agent nmod nmod:poss conj appos root vocative".split()
)
NUMBERING: Final = frozenset({"nummod", "amod", "acl", "acl:relcl", "nmod:poss", "det", "advmod", "nmod"})
PLURAL: Final = "s"
WHOLE: Final = frozenset({"the", "all"})
ONE: Final = frozenset({"a", "an", "one", "another"})


def read_peoples(words: Sequence[str], tree: Tree, names: Iterable[Name]) -> list[Name]:
    """Return the names, demonyms that stand for a whole people marked as such."""
    return [replace(name, is_people=True) if names_people(words, tree, name) else name for name in names]


def names_people(words: Sequence[str], tree: Tree, name: Name) -> bool:
    """Tell whether a demonym stands for a people as a whole: "the Swiss", "Kenyans", not "ten Kenyans"."""
    head = tree.head_of(name.start, name.end)
    return stands_alone(words, tree, name) and not any(
        tree.deps[child] in NUMBERING and words[child].lower() not in WHOLE
        for child in tree.children[head]
        if not name.start <= child < name.end
    )


def stands_alone(words: Sequence[str], tree: Tree, name: Name) -> bool:
    """Tell whether a demonym is a noun in the plural, with a number or none: "ten Kenyans", "the Sudanese"."""
    head = tree.head_of(name.start, name.end)
    if not name.is_demonym or tree.deps[head] not in NOMINAL:
        return False
    return _is_plural(name) or (_has_no_plural(name) and name.start > 0 and words[name.start - 1].lower() == "the")


def names_one(words: Sequence[str], tree: Tree, name: Name) -> bool:
    """Tell whether a demonym stands for one person: "an Angolan was freed", not "an Angolan soldier"."""
    head = tree.head_of(name.start, name.end)
    is_noun = name.is_demonym and tree.deps[head] in NOMINAL and not _is_plural(name)
    return is_noun and name.start > 0 and words[name.start - 1].lower() in ONE


def _is_plural(name: Name) -> bool:
    """Tell whether a demonym is a plural: the form without its last letter is one too ("Russians", not "Swiss")."""
    return name.text.endswith(PLURAL) and bool(country_table().read(name.text[:-1]))


def _has_no_plural(name: Name) -> bool:
    """Tell whether a people is called by its adjective: "the Sudanese", "the French", "the Kyrgyz"."""
    return not _is_plural(name) and not country_table().read(f"{name.text}{PLURAL}")
