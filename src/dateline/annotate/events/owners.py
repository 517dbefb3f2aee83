"""Which words of its sentence a time or place belongs to: what it hangs on, up to the verb of its clause."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from dateline.annotate.coreference.tree import Tree
    from dateline.schema import Span

_T = TypeVar("_T")
CLAUSE_HEADS: Final = frozenset({"VERB", "AUX", "ADJ"})
SUBJECTS: Final = frozenset({"nsubj", "nsubj:pass"})
PARTICIPLE: Final = "acl"
CLOSE: Final = frozenset({"compound", "nmod:poss", "amod", "nmod:desc"})  # "Monday's attack", "the May deadline"
# How the head of a clause hangs on another, and an apposition on a name: "Ana Ruiz, a lecturer in Quito, toppled him".
ENDS: Final = frozenset({"advcl", "advcl:relcl", "acl:relcl", "ccomp", "csubj", "parataxis", "xcomp", "appos"})
LOOSE: Final = frozenset({"obl", "obl:tmod", "obl:unmarked"})  # how days and places hang on a verb
NOUNS: Final = frozenset({"NOUN", "PROPN"})
HIGHEST: Final = 8  # words between a time or place and the verb of its clause: more are a list or a wrong parse


@dataclass(frozen=True, slots=True)
class Found(Generic[_T]):
    """A time or place: its head word, the fact that it is, the words that are cited for it.

    `is_direct` tells that it hangs on the word that owns it, with no noun between.
    """

    word: int
    fact: _T
    span: Span
    is_direct: bool = True


class Owners(Generic[_T]):
    """The times or places of a page by the words that they belong to.

    A word for an event bars the way up: "condemned Monday's attack" tells the day of the attack alone.
    """

    def __init__(self, tree: Tree, found: Iterable[Found[_T]], *, events: AbstractSet[int]) -> None:
        self._tree, self._events = tree, events
        self._at: dict[int, Found[_T]] = {}
        for each in found:
            self._at.setdefault(each.word, each)
        self._owned: defaultdict[int, list[Found[_T]]] = defaultdict(list)
        for each in self._at.values():
            for depth, owner in enumerate(self._climb(each.word)):
                self._owned[owner].append(replace(each, is_direct=depth == 0))
        for word in self._owned:
            self._owned[word] = _sort_by_distance(self._owned[word], word)

    def at(self, word: int) -> Found[_T] | None:
        """Return the time or place that a word is the head of."""
        return self._at.get(word)

    def of(self, word: int) -> Sequence[Found[_T]]:
        """Return what belongs to a word, the nearest first."""
        return self._owned.get(word, ())

    def _climb(self, word: int) -> Iterator[int]:
        """Yield the words above a time or place up to the verb of its clause, and the noun that a participle tells of.

        What stands before a noun belongs to that alone, what describes a name to nothing above. Where it is itself what
        a clause says ("the attack was on Monday"), it is the subject's.
        """
        tree = self._tree
        if tree.heads[word] == word or tree.deps[word] in ENDS:
            yield from (child for child in tree.children[word] if tree.deps[child] in SUBJECTS)
            return
        inside = self._noun_around(word)
        if inside is not None:
            yield inside
            return
        for _ in range(HIGHEST):
            is_last = tree.deps[word] in CLOSE
            word = tree.heads[word]
            yield word
            if is_last or word in self._events or tree.deps[word] in ENDS or tree.heads[word] == word:
                return
            if tree.upos[word] in CLAUSE_HEADS:
                if tree.deps[word] == PARTICIPLE:
                    yield tree.heads[word]
                return

    def _noun_around(self, word: int) -> int | None:
        """Return the event's noun that a day on a verb is told of: "the attack on Monday killed".

        It is the noun's behind a subject and before the verb, and before a relative clause: "an attack on Monday that".
        """
        tree, verb = self._tree, self._tree.heads[word]
        if tree.deps[word] not in LOOSE or tree.upos[verb] != "VERB":
            return None
        for noun in tree.children[verb]:
            if noun >= word or noun not in self._events or tree.upos[noun] not in NOUNS:
                continue
            is_subject = tree.deps[noun] in SUBJECTS and word < verb and not self._is_set_off(noun, word)
            if is_subject or any(child > word and tree.deps[child] == "acl:relcl" for child in tree.children[noun]):
                return noun
        return None

    def _is_set_off(self, noun: int, word: int) -> bool:
        """Tell whether a mark stands between a noun and a day: "the attack, on Monday, …" is told of the verb."""
        return any(self._tree.upos[between] == "PUNCT" for between in range(noun + 1, word))


def clause_head(tree: Tree, word: int) -> int:
    """Return the verb of the clause that a word stands in; the highest word looked at where there is none."""
    for _ in range(HIGHEST):
        if tree.upos[word] in CLAUSE_HEADS or tree.heads[word] == word:
            break
        word = tree.heads[word]
    return word


def _sort_by_distance(found: Iterable[Found[_T]], word: int) -> list[Found[_T]]:
    return sorted(found, key=lambda each: (abs(each.word - word), each.word))
