"""Where a content ends: tags that stop within a phrase go on to its end, and drop the "and" they stop behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.statements.sources import RELATIVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from dateline.annotate.statements.attribution import Attribution, Words
    from dateline.annotate.statements.page import StatementPage

# What stands before the word it belongs to: "his | tax plan", "a vote on | the treaty", "the Irish | border". Of 136
# contents of PolNeAR dev that stop behind one of these 1 is right as it is, 41 are once the phrase is whole.
LEADING: Final = frozenset(
    {"det", "case", "amod", "compound", "nmod:poss", "mark", "advmod", "aux", "aux:pass", "cop", "nummod", "nsubj:pass"}
)
CLAUSE: Final = "acl:relcl"
LOOSE: Final = frozenset({"CCONJ", "PUNCT"})  # "… will resign and" before another cue: belongs to neither
MARK: Final = "mark"  # nor does "… will resign, while" before another's words
STEPS: Final = 4  # phrases by which a content may grow: "the profits | corporations earned | in the crisis"


class Edges:
    """Sets the ends of one page's contents; no word that another stretch holds is taken."""

    def __init__(self, page: StatementPage, found: Sequence[Attribution]) -> None:
        self._page, self._tree = page, page.tree
        self._taken = [False] * (len(page.words) + 1)
        self._told = [False] * (len(page.words) + 1)
        for each in found:
            for start, end in each.parts():
                self._taken[start:end] = [True] * (end - start)
            for start, end in each.contents:
                self._told[start:end] = [True] * (end - start)

    def settle_all(self, contents: Sequence[Words]) -> tuple[Words, ...]:
        """Return contents up to where their phrases end, without what merely describes a noun outside of them."""
        told = [each for each in contents if not self._is_relative(each[0])]
        return tuple(map(self.settle, told or contents))

    def _is_relative(self, word: int) -> bool:
        """Tell whether words begin a relative clause: the second half of “…”, she said in a call [that failed]."""
        if RELATIVE not in self._tree.feats[word]:
            return False
        clause = next((each for each in (word, *self._tree.ancestors(word)) if self._tree.deps[each] == CLAUSE), None)
        return clause is not None and self._tree.heads[clause] < word and not self._told[self._tree.heads[clause]]

    def settle(self, content: Words) -> Words:
        """Return a content up to where the phrase ends that it stops in."""
        start, end = content
        for _ in range(STEPS):
            grown = self._grow(start, end)
            if grown == end:
                break
            end = grown
        while end > start + 1 and self._is_loose(end - 1):
            end -= 1
        return start, end

    def _grow(self, start: int, end: int) -> int:
        """Return where a content ends with the phrase that the word behind it begins or goes on with."""
        if not self._is_open(end):
            return end
        last, behind = end - 1, self._top(end)
        if self._tree.upos[end] != "PUNCT" and start <= self._tree.heads[behind] < end:
            return self._free(end, self._tree.highs[behind] + 1)
        if self._tree.deps[last] in LEADING and self._tree.heads[last] >= end:
            return self._free(end, self._tree.highs[self._tree.heads[last]] + 1)
        return end

    def _is_open(self, end: int) -> bool:
        """Tell whether the word at `end` is nobody's, of the same sentence as the last and on its side of a mark."""
        page, last = self._page, end - 1
        return (
            end < len(page.words)
            and not self._taken[end]
            and page.blocks[end] == page.blocks[last]
            and self._tree.sentences[end] == self._tree.sentences[last]
            and page.quoted[end] == page.quoted[last]
        )

    def _top(self, word: int) -> int:
        """Return the highest word above one that does not stand before it."""
        top = word
        while self._tree.heads[top] > word and self._tree.heads[top] != top:
            top = self._tree.heads[top]
        return top

    def _free(self, end: int, wanted: int) -> int:
        """Return how far words are free up to where a phrase ends, a stop at its end left out."""
        reach = end
        while reach < wanted and self._is_open(reach):
            reach += 1
        while reach > end and self._tree.upos[reach - 1] == "PUNCT":
            reach -= 1
        return reach

    def _is_loose(self, word: int) -> bool:
        """Tell whether a word joins what stands before it to something behind it."""
        is_joint = self._tree.upos[word] in LOOSE or self._tree.deps[word] == MARK
        return is_joint and self._tree.heads[word] > word and self._page.quoted[word] is None
