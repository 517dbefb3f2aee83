"""A block of a page as quantities are read from it: its atoms, and the words and the tree behind them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from dateline.annotate.quantities.atoms import Atom, cut_atoms
from dateline.annotate.quantities.lexicon import HYPHENS
from dateline.annotate.quantities.money import glued_signs

if TYPE_CHECKING:
    from dateline.annotate.base import Facts
    from dateline.model.signals import Labels, ScoredSpan, Signals

MAX_STEPS: Final = 12  # from a word to the verb over it; deeper chains are lists or misreadings
MAX_CHARACTER: Final = 1 << 40  # larger than any offset
NEAR: Final = 40  # words; hardly any phrase reaches farther from its head
NOUNS: Final = ("NOUN", "PROPN")


@dataclass(frozen=True)
class Tree:
    """Tags and heads of the words of a page, as the encoder gives them, with the words that hang on each."""

    facts: Facts
    signals: Signals

    @cached_property
    def children(self) -> list[list[int]]:
        """Return the words that hang on each word, in order; a root does not hang on itself."""
        children: list[list[int]] = [[] for _ in range(self.signals.size)]
        for word, head in enumerate(self.signals.heads.tolist()):
            if head != word:
                children[head].append(word)
        return children

    @cached_property
    def _tags(self) -> list[str]:
        return self._spell("upos")

    @cached_property
    def _fine_tags(self) -> list[str]:
        return self._spell("xpos")

    @cached_property
    def _relations(self) -> list[str]:
        return _names_of(self.signals.deps)

    def _spell(self, head: str) -> list[str]:
        """Return the labels of one head by word; nothing where the bundle lacks it."""
        labels = self.signals.labels.get(head)
        return [""] * self.signals.size if labels is None else _names_of(labels)

    def children_near(self, word: int) -> list[int]:
        """Return the words that hang on a word and stand not far from it, so that flat trees cost no more."""
        children = self.children[word]
        return children[bisect_left(children, word - NEAR) : bisect_right(children, word + NEAR)]

    @cached_property
    def sentences(self) -> list[int]:
        """Return the first words of sentences, ascending."""
        starts = {*self.facts.frame.blocks, *self.signals.sentence_starts.nonzero()[0].tolist()}
        return sorted(starts)

    def word_at(self, character: int) -> int:
        """Return the word that holds a character, or the last one before it."""
        return max(bisect_right(self.facts.frame.starts, character) - 1, 0)

    def sentence_of(self, word: int) -> int:
        """Return which sentence of the page a word stands in."""
        return bisect_right(self.sentences, word)

    def tag(self, word: int) -> str:
        """Return the part of speech of a word (UPOS)."""
        return self._tags[word]

    def fine_tag(self, word: int) -> str:
        """Return the finer tag of a word (Penn)."""
        return self._fine_tags[word]

    def relation(self, word: int) -> str:
        """Return the relation of a word to its head."""
        return self._relations[word]

    def head(self, word: int) -> int:
        """Return the word that a word hangs on; a root hangs on itself."""
        return int(self.signals.heads[word])

    def lemma(self, word: int) -> str:
        """Return the lemma of a word, in small letters."""
        return self.signals.lemmas[word].lower()

    @cached_property
    def names(self) -> dict[int, ScoredSpan]:
        """Return the name that each word is part of."""
        spans = self.signals.spans.get("names", ())
        return {word: span for span in spans for word in range(span.start, span.end)}

    def name_around(self, word: int) -> ScoredSpan | None:
        """Return the name that a word is part of."""
        return self.names.get(word)

    def is_dated(self, character: int) -> bool:
        """Whether a character lies in a date or a time of day that was found on the page."""
        index = bisect_right(self._dated, (character, MAX_CHARACTER)) - 1
        return index >= 0 and character < self._dated[index][1]

    @cached_property
    def _dated(self) -> list[tuple[int, int]]:
        return sorted((time.start, time.end) for time in self.facts.times if time.type in ("DATE", "TIME"))

    @cached_property
    def tells_pounds(self) -> bool:
        """Whether the page speaks of pounds of money somewhere."""
        text = self.facts.document.text
        return "£" in text or "sterling" in text

    def text(self, word: int) -> str:
        """Return a word as it is written."""
        return self.facts.frame.words[word]

    def climb(self, word: int) -> Iterator[int]:
        """Yield the words over a word, nearest first, up to the root."""
        for _ in range(MAX_STEPS):
            head = self.head(word)
            if head == word:
                return
            yield head
            word = head

    def is_noun(self, word: int) -> bool:
        """Whether a word is a noun or a name."""
        return self.tag(word) in NOUNS

    def is_name(self, word: int) -> bool:
        """Whether a word is a name, by its tag and, where letters tell, by its first letter."""
        return self.tag(word) == "PROPN"


def _names_of(labels: Labels) -> list[str]:
    return [labels.names[each] for each in labels.ids.tolist()]


@dataclass(frozen=True)
class Passage:
    """The atoms of one block."""

    tree: Tree
    atoms: Sequence[Atom]

    def low(self, index: int) -> str:
        """Return an atom in small letters; nothing beyond either end."""
        return self.atoms[index].low if 0 <= index < len(self.atoms) else ""

    def text(self, index: int) -> str:
        """Return an atom as it is written; nothing beyond either end."""
        return self.atoms[index].text if 0 <= index < len(self.atoms) else ""

    def is_apart(self, index: int) -> bool:
        """Whether white space, or the end of the block, comes before an atom."""
        return not 0 < index < len(self.atoms) or self.atoms[index].is_apart

    def kind(self, index: int) -> str:
        """Return the kind of an atom; nothing beyond either end."""
        return self.atoms[index].kind if 0 <= index < len(self.atoms) else ""

    def word(self, index: int) -> int:
        """Return the word that an atom belongs to."""
        return self.tree.word_at(self.atoms[index].start)

    def atom_after(self, word: int) -> int:
        """Return the first atom after a word."""
        end = self.tree.facts.frame.ends[word]
        return bisect_right(self.atoms, end - 1, key=lambda atom: atom.start)

    def atom_at(self, word: int) -> int:
        """Return the first atom of a word."""
        start = self.tree.facts.frame.starts[word]
        return max(bisect_right(self.atoms, start, key=lambda atom: atom.start) - 1, 0)

    def join(self, first: int, last: int) -> str:
        """Return atoms as one string, white space between them as one space."""
        pieces = [self.atoms[first].text]
        for atom in self.atoms[first + 1 : last]:
            pieces += (" ", atom.text) if atom.is_apart else (atom.text,)
        return "".join(pieces)

    def past_hyphen(self, index: int) -> int:
        """Return the atom after a hyphen, `index` itself where there is none."""
        return index + 1 if self.low(index) in (*HYPHENS, "–") and not self.is_apart(index) else index


def make_passage(tree: Tree, *, start: int, end: int) -> Passage:
    """Return the passage between two characters of the page."""
    return Passage(tree, cut_atoms(tree.facts.document.text, start=start, end=end, prefixes=glued_signs()))
