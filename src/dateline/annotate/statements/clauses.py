"""Attributions read off the parse: verbs of saying with subject and clause, "according to", "the claim that"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.statements.attribution import Attribution
from dateline.annotate.statements.contents import Contents
from dateline.annotate.statements.cues import cues
from dateline.annotate.statements.sources import Sources

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.statements.attribution import Words
    from dateline.annotate.statements.page import StatementPage

CLAUSE_SCORE: Final = 0.7  # of a verb with a source; see docs/decisions/071-attribution.md for all three
PREPOSITION_SCORE: Final = 0.8
NOUN_SCORE: Final = 0.4
HELPERS: Final = frozenset({"aux", "aux:pass"})
ACCORDING: Final = "according"
INTENDING: Final = frozenset({"promises", "demands", "expects"})
VERBS: Final = frozenset({"VERB", "AUX"})
CLAUSES_OF_NOUNS: Final = frozenset({"acl", "ccomp"})
OWNERS: Final = frozenset({"nmod:poss"})


def find_clauses(page: StatementPage) -> list[Attribution]:
    """Return the attributions of a page by where their cue stands, none of them inside a quotation."""
    return list(ClauseReader(page).read())


class ClauseReader:
    """Reads the attributions of one page off its parse."""

    def __init__(self, page: StatementPage) -> None:
        self._page, self._tree, self._cues = page, page.tree, cues()
        self._contents, self._sources = Contents(page), Sources(page)

    def read(self) -> Iterator[Attribution]:
        """Yield the attributions in order."""
        verbs, nouns, upos = self._cues.verbs, self._cues.nouns, self._tree.upos
        for word, lemma in enumerate(self._page.lemmas):
            found = None
            if lemma in verbs and upos[word] in VERBS:
                found = self._verb(word, lemma)
            elif lemma in nouns and upos[word] == "NOUN":
                found = self._noun(word)
            elif self._page.words[word].lower() == ACCORDING:
                found = self._according(word)
            if found is not None and self._page.speech(word) is None:
                yield found

    def _verb(self, verb: int, lemma: str) -> Attribution | None:
        is_passive = any(self._tree.deps[child] == "aux:pass" for child in self._tree.children[verb])
        if is_passive and lemma not in self._cues.table.passive and not self._tree.has(verb, frozenset({"obl:agent"})):
            return None
        is_held = is_passive or lemma in self._cues.table.raising
        source = self._sources.of_passive(verb) if is_held else self._sources.of_verb(verb)
        contents, preposition = self._contents.of_verb(verb, is_passive=is_passive)
        if not contents or (source is None and not is_held) or self._is_refused(verb):
            return None
        return Attribution(source, self._cue(verb, preposition), contents, CLAUSE_SCORE)

    def _is_refused(self, verb: int) -> bool:
        """Tell whether a verb is what somebody will not do, or has yet to: "refused to say", "plans to talk of"."""
        is_infinitive = any(self._page.words[child].lower() == "to" for child in self._tree.children[verb])
        if self._tree.deps[verb] != "xcomp" and not (self._tree.deps[verb] == "ccomp" and is_infinitive):
            return False
        above = self._page.lemmas[self._tree.heads[verb]]
        is_speech = self._cues.verbs.get(self._page.lemmas[verb]) == "asserts"
        return above in self._cues.table.refusals or (is_speech and self._cues.verbs.get(above) in INTENDING)

    def _cue(self, verb: int, preposition: int | None) -> Words:
        """Return a verb with its helpers, what negates it and the preposition that belongs to it."""
        start, end = verb, verb + 1
        while start > 0 and self._tree.heads[start - 1] == verb and self._is_helper(start - 1):
            start -= 1
        while end < len(self._page.words) and self._tree.heads[end] == verb and self._tree.deps[end] == "compound:prt":
            end += 1
        return start, end + 1 if preposition == end else end

    def _is_helper(self, word: int) -> bool:
        return self._tree.deps[word] in HELPERS or (
            self._tree.deps[word] == "advmod" and self._page.words[word].lower() in {"not", "n't", "also", "never"}
        )

    def _according(self, word: int) -> Attribution | None:
        """Return what stands with "according to": the rest of the clause."""
        holder = self._tree.heads[word]
        if (
            holder <= word
            or self._tree.heads[holder] == holder
            or self._page.lemmas[holder] in self._cues.table.not_sources
        ):
            return None
        contents = self._contents.around(self._tree.heads[holder], without=holder)
        end = next((index for index in range(word + 1, holder + 1) if self._page.lemmas[index] == "to"), word)
        source = self._sources.phrase(holder)
        if not contents or end == word or source[0] <= end:
            return None
        return Attribution(source, (word, end + 1), contents, PREPOSITION_SCORE)

    def _noun(self, noun: int) -> Attribution | None:
        """Return what a noun of saying holds: "their claim that the vote was free"."""
        clause = self._tree.child(noun, CLAUSES_OF_NOUNS)
        if clause is None or clause < noun or not self._contents.opens_with(clause, frozenset({"that", "whether"})):
            return None
        owner = self._tree.child(noun, OWNERS)
        contents = self._contents.clause(clause)
        source = None if owner is None else self._sources.phrase(owner)
        return Attribution(source, (noun, noun + 1), contents, NOUN_SCORE) if contents else None
