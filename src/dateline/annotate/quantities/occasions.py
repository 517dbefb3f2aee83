"""When a quantity holds: the time of its clause, told by the tree; and whether it is told to be so or planned."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

from dateline.annotate.tense import read_tenses

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.quantities.draft import Draft
    from dateline.annotate.quantities.passage import Passage, Tree
    from dateline.schema import Time
    from dateline.schema.quantities import QuantityStatus

DATED: Final = ("DATE", "TIME")
_OWN_CLAUSES: Final = frozenset({"ccomp", "advcl", "advcl:relcl", "acl", "acl:relcl", "csubj", "parataxis"})
_LEADING: Final = frozenset("in of on by for at since during from until over ( , as".split())  # "5 tons in 2018"
_REACH: Final = 60  # words from a quantity to its time; farther ones belong to another clause
_FAR: Final = 3  # steps that a time counts as farther off where it stands with the verb that another is joined to


class Occasions:
    """The times of one page, by the words that they stand in."""

    def __init__(self, facts: Facts) -> None:
        self._frame = facts.frame
        self._tenses = read_tenses(facts)
        self._words = [(facts.frame.words_at(time.start, time.end), time) for time in facts.times]
        self._starts = [words.start for words, _ in self._words]

    def find(self, passage: Passage, drafts: Sequence[Draft]) -> dict[int, Time]:
        """Return the times of the drafts of one block, by the identity of each draft.

        A time that follows a quantity at once is that quantity's; else that counts which the tree has nearest, in the
        clause of the quantity. What a level came from has no other time than its own.
        """
        beside = {id(draft): time for draft in drafts if (time := self._beside(passage, draft)) is not None}
        starts = {id(draft.came_from) for draft in drafts if draft.came_from is not None}
        taken = {id(time) for key, time in beside.items() if key in starts}
        found = dict(beside)
        for draft in drafts:
            if id(draft) not in found and id(draft) not in starts:
                time = self._nearest(passage, draft, taken)
                if time is not None:
                    found[id(draft)] = time
        _share(drafts, found)
        return found

    def status(self, passage: Passage, draft: Draft) -> QuantityStatus | None:
        """Return whether a quantity is told as it is or was, or as it shall be; None where it only may be."""
        if self._tenses is None:
            return None
        head = _head_word(passage, draft)
        participle = (child for child in passage.tree.children_near(head) if passage.tree.relation(child) == "acl")
        is_planned = self._tenses.is_planned(next(participle, head))
        return None if is_planned is None else "planned" if is_planned else "actual"

    def _beside(self, passage: Passage, draft: Draft) -> Time | None:
        end = passage.word(draft.last - 1) + 1
        at = bisect_left(self._starts, end)
        if at == len(self._words):
            return None
        words, time = self._words[at]
        gap = range(end, words.start)
        is_joined = not gap or (len(gap) == 1 and self._frame.words[end].lower() in _LEADING - {","})
        is_same = passage.tree.sentence_of(words.start) == passage.tree.sentence_of(end - 1)
        return time if is_joined and is_same and self._may_date(time, draft) else None

    def _nearest(self, passage: Passage, draft: Draft, taken: set[int]) -> Time | None:
        """Return the time that the fewest steps of the tree lead to from a quantity; of two, the one behind it."""
        tree, head = passage.tree, _head_word(passage, draft)
        up = dict(_climb(tree, head))
        own = {head, *range(*(draft.of or (0, 0))), *range(*(draft.phrase or (0, 0)))}
        ranked = []
        for words, time in self._in_sentence(passage, head):
            steps = _steps(tree, words, up, own)
            if steps is not None and id(time) not in taken and self._may_date(time, draft):
                ranked.append((steps, words.start < head, abs(words.start - head), time))
        return min(ranked, key=lambda each: each[:3])[3] if ranked else None

    def _in_sentence(self, passage: Passage, word: int) -> Iterator[tuple[range, Time]]:
        sentence = passage.tree.sentence_of(word)
        near = range(bisect_left(self._starts, word - _REACH), bisect_left(self._starts, word + _REACH))
        for words, time in (self._words[index] for index in near):
            if passage.tree.sentence_of(words.start) == sentence:
                yield words, time

    def _may_date(self, time: Time, draft: Draft) -> bool:
        """Whether a time tells when: a date, or of what changed how long it took: "by 5% in two years"."""
        return time.type in DATED or (time.type == "DURATION" and draft.direction is not None)


def _share(drafts: Sequence[Draft], found: dict[int, Time]) -> None:
    """Let a level and the difference that led to it have one time, as one unit and the same in another have."""
    for draft in drafts:
        for one, other in ((draft, draft.by), (draft.by, draft)):
            if one is not None and other is not None and id(other) in found:
                found.setdefault(id(one), found[id(other)])


def _head_word(passage: Passage, draft: Draft) -> int:
    """Return the word of a quantity that hangs on something outside it."""
    tree = passage.tree
    own = range(passage.word(draft.first), passage.word(draft.last - 1) + 1)
    return next((word for word in own if tree.head(word) not in own or tree.head(word) == word), own[0])


def _climb(tree: Tree, word: int) -> Iterator[tuple[int, int]]:
    """Yield the words over a word with the steps to each, up to the top of its clause; joined verbs are far."""
    yield word, 0
    steps = 0
    for over in tree.climb(word):
        relation = tree.relation(word)
        if relation in _OWN_CLAUSES:
            return
        steps += 1 + (_FAR if relation == "conj" and tree.tag(word) == "VERB" else 0)
        yield over, steps
        word = over


def _steps(tree: Tree, words: range, up: dict[int, int], own: set[int]) -> int | None:
    """Return the steps from a time to a quantity over the lowest word that governs both; None between clauses."""
    head = next((word for word in words if tree.head(word) not in words or tree.head(word) == word), words.start)
    for steps, over in enumerate((head, *tree.climb(head))):
        if over in up:
            is_joined = up[over] > _FAR and tree.tag(over) == "VERB" and head > over
            return None if is_joined else steps + up[over]
        relation = tree.relation(over)
        if relation == "acl" and tree.head(over) in own:
            return steps + 1  # "254,000 tons shipped last year"
        if relation in _OWN_CLAUSES or (relation == "conj" and tree.tag(over) == "VERB"):
            return None
    return None
