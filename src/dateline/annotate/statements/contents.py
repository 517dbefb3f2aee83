"""What is said, read off the parse: the clause that hangs on a verb, or the one that the verb hangs on."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Final

from dateline.annotate.statements.cues import cues

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from collections.abc import Set as AbstractSet

    from dateline.annotate.statements.attribution import Words
    from dateline.annotate.statements.page import StatementPage

CLAUSE: Final = frozenset({"ccomp"})
OPEN_CLAUSE: Final = frozenset({"xcomp"})
OBJECT: Final = frozenset({"obj"})
TAIL: Final = frozenset(
    {"xcomp", "ccomp", "obl", "advcl", "obj", "nmod"}
)  # what goes on after an object: "Mali of lying"
RELATIVE_CLAUSES: Final = frozenset({"acl", "acl:relcl", "case", "punct"})
SUBJECT: Final = frozenset({"nsubj"})
PRONOUNS: Final = frozenset({"who", "which", "that", "what"})  # subjects that are the noun before: "the man who left"
WHAT: Final = "what"
OBLIQUE: Final = frozenset({"obl"})
STOPS: Final = frozenset(",;:–—-.…")
MOST: Final = 400  # words of a subtree that are looked at one by one; what is longer is no sentence
Found = tuple[tuple["Words", ...], "int | None"]


class Contents:
    """Finds the contents of one page."""

    def __init__(self, page: StatementPage) -> None:
        self._page, self._tree, self._cues = page, page.tree, cues().table

    def of_verb(self, verb: int, *, is_passive: bool) -> Found:
        """Return what a verb says, and the preposition before it where one belongs to the verb."""
        clause = self._tree.child(verb, CLAUSE)
        if clause is not None:
            return self.clause(clause, cut=verb), None
        if is_passive or self._page.lemmas[verb] in self._cues.raising:
            return self._of_passive(verb), None
        lemma = self._page.lemmas[verb]
        if self._tree.deps[verb] == "parataxis" and not self._tree.has(verb, OBJECT | OPEN_CLAUSE):
            around = self.around(self._tree.heads[verb], without=verb)
            if around:
                return around, None
        return self._with_object(verb, lemma)

    def clause(self, head: int, *, cut: int | None = None) -> tuple[Words, ...]:
        """Return the words that hang on the head of a clause, in stretches, each with the whole quotation it opens."""
        skip = set() if cut is None else {cut}
        return tuple(self._finish(self._subtree(head, skip)))

    def around(self, head: int, *, without: int) -> tuple[Words, ...]:
        """Return the words of the clause that a verb or phrase is put into: all that hangs on its head but for it."""
        return tuple(self._finish(self._subtree(head, {without})))

    def opens_with(self, head: int, words: AbstractSet[str]) -> bool:
        """Tell whether a clause begins with one of some words."""
        return self._page.words[self._tree.lows[head]].lower() in words

    def _of_passive(self, verb: int) -> tuple[Words, ...]:
        """Return what is held of somebody: subject and what they are expected to do."""
        subject = self._tree.child(verb, frozenset({"nsubj:pass", "nsubj"}))
        rest = self._tree.child(verb, OPEN_CLAUSE) or self._tree.child(verb, OBLIQUE)
        if subject is None or rest is None:
            return ()
        return (*self.clause(subject), *self.clause(rest))

    def _with_object(self, verb: int, lemma: str) -> Found:
        for child in self._tree.children[verb]:
            if child > verb and self._tree.deps[child] in OBLIQUE:
                case = self._preposition(child, lemma)
                if case is not None:
                    return (self._tail(verb, case + 1),), case
        start = self._object(verb, lemma)
        if start is not None:
            return (self._tail(verb, start),), None
        described = self._described(verb, lemma)
        return described or self._beside(verb), None

    def _described(self, verb: int, lemma: str) -> tuple[Words, ...]:
        """Return the noun that a clause with a subject of its own tells of: "[the plan] that Oslo rejected".

        Of "what" it is what that is called: "what Oslo denounced [as a plot]".
        """
        noun, subject = self._tree.heads[verb], self._tree.child(verb, SUBJECT)
        if self._tree.deps[verb] not in RELATIVE_CLAUSES or subject is None or lemma not in self._cues.with_object:
            return ()
        if subject < noun or self._page.words[subject].lower() in PRONOUNS:
            return ()
        if self._page.lemmas[noun] == WHAT:
            called = self._tree.child(verb, OPEN_CLAUSE | OBLIQUE)
            return () if called is None else self.clause(called)
        start, _ = self._tree.extent(noun, without=RELATIVE_CLAUSES)
        return ((start, noun + 1),)

    def _preposition(self, child: int, lemma: str) -> int | None:
        wanted = self._cues.with_preposition.get(lemma, ())
        return next(
            (
                each
                for each in self._tree.children[child]
                if self._tree.deps[each] == "case" and self._page.words[each].lower() in wanted
            ),
            None,
        )

    def _object(self, verb: int, lemma: str) -> int | None:
        """Return where the content of a verb begins that takes an object or an infinitive."""
        chosen = OBJECT if lemma in self._cues.with_object else frozenset()
        if lemma not in self._cues.not_alone or cues().verbs.get(lemma) != "asserts":  # "went on to win" tells nothing
            chosen |= OPEN_CLAUSE
        child = next(
            (each for each in self._tree.children[verb] if each > verb and self._tree.deps[each] in chosen), None
        )
        return None if child is None else self._tree.lows[child]

    def _tail(self, verb: int, start: int) -> Words:
        """Return the words from where a content begins to the end of what hangs on its verb without a pause between."""
        end = start
        for child in self._tree.children[verb]:
            if self._tree.highs[child] >= start and self._tree.deps[child] in TAIL:
                low = self._tree.lows[child]
                if end > start and low > end:
                    break
                end = max(end, self._tree.highs[child] + 1)
        (stretch, *_) = [*self._finish(range(start, max(end, start + 1))), (start, start + 1)]
        return stretch

    def _beside(self, verb: int) -> tuple[Words, ...]:
        """Return the quotation beside a verb that has nothing else to say, in its sentence or behind its colon."""
        if self._page.lemmas[verb] in self._cues.not_alone:
            return ()
        first, last = self._page.sentence(verb)
        for index in (*range(verb + 1, min(last + 1, len(self._page.words))), *range(verb - 1, first - 1, -1)):
            speech = self._page.speech(index)
            if speech is not None:
                return (speech.words,)
        return ()

    def _subtree(self, head: int, skip: set[int]) -> list[int]:
        """Return the words that hang on a head but not on those to skip, in order."""
        if self._tree.highs[head] - self._tree.lows[head] > MOST:
            return list(range(self._tree.lows[head], self._tree.highs[head] + 1))
        found, waiting = [], [head]
        while waiting:
            word = waiting.pop()
            if word not in skip:
                found.append(word)
                waiting.extend(self._tree.children[word])
        return sorted(found)

    def _finish(self, words: Iterable[int]) -> Iterator[Words]:
        """Yield the stretches of some words, each with the whole of a quotation that it begins or ends in."""
        reach = -1
        for stretch in self._stretches(words):
            start, end = self._trim(*self._widen(*stretch))
            if end > start and start >= reach and not self._is_mark(start, end):
                yield start, end
                reach = end

    def _stretches(self, words: Iterable[int]) -> Iterator[Words]:
        for _, run in groupby(enumerate(sorted(set(words))), key=lambda pair: pair[1] - pair[0]):
            numbers = [word for _, word in run]
            yield numbers[0], numbers[-1] + 1

    def _widen(self, start: int, end: int) -> Words:
        first, last = self._page.speech(start), self._page.speech(end - 1)
        start = start if first is None else min(start, first.words[0])
        return start, end if last is None else max(end, last.words[1])

    def _trim(self, start: int, end: int) -> Words:
        """Return a stretch without the stops at its edges that belong to no quotation."""
        while end > start and self._page.words[end - 1] in STOPS and self._page.quoted[end - 1] is None:
            end -= 1
        while start < end and self._page.words[start] in STOPS and self._page.quoted[start] is None:
            start += 1
        return start, end

    def _is_mark(self, start: int, end: int) -> bool:
        return all(self._tree.upos[word] in {"PUNCT", "CCONJ"} for word in range(start, end))
