"""Who says it, read off the parse: the subject of a verb, its own or one that it shares."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.coreference.phrases import AROUND
from dateline.annotate.names import POSSESSIVES
from dateline.annotate.statements.attribution import Attribution
from dateline.annotate.statements.cues import cues

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from dateline.annotate.statements.attribution import Words
    from dateline.annotate.statements.page import StatementPage

SUBJECTS: Final = frozenset({"nsubj", "nsubj:outer"})
RELATIVES: Final = frozenset({"that", "which", "whom"})
ANY_SUBJECT: Final = SUBJECTS | {"nsubj:pass"}
AGENTS: Final = frozenset({"obl:agent"})
SHARED: Final = frozenset(
    {"conj", "xcomp", "advcl", "parataxis", "ccomp"}
)  # "said … and added", "came to say", "left, saying"
OF_NOUNS: Final = frozenset({"acl", "acl:relcl"})  # "a letter saying": the noun says it
CLIMB: Final = 4  # verbs between one and the subject that it shares
# as AROUND, but for what joins a source with another or stands beside it: "Mali and Niger say"
WITHOUT: Final = AROUND - {"conj", "cc", "cc:preconj", "appos", "punct"}
LEADING: Final = frozenset({"det", "amod"})  # words that are no source without the noun that they stand before
PASSIVE: Final = frozenset({"aux:pass", "nsubj:pass"})
HELPED: Final = frozenset({"aux"})  # "has said", whose participle is no passive
OWNERS: Final = frozenset({"nmod:poss"})  # "their claim that"
OPENING: Final = frozenset({"case", "mark"})
RELATIVE: Final = "PronType=Rel"

VERBAL: Final = frozenset({"VERB", "AUX", "ADJ"})


class Sources:
    """Finds the sources of one page."""

    def __init__(self, page: StatementPage) -> None:
        self._page, self._tree = page, page.tree

    def supply(self, attribution: Attribution) -> Attribution:
        """Return an attribution with its tagged source whole; with none, that of a verb as cue is its subject."""
        if attribution.source is not None:
            attribution = Attribution(self._whole(attribution.source), *attribution[1:])
        if attribution.cue is None:
            return attribution
        head = self._tree.head_of(*attribution.cue)
        owner = self._tree.child(head, OWNERS) if self._tree.upos[head] == "NOUN" else None
        if owner is not None and not _holds(attribution.cue, owner):
            is_tagged = attribution.source is not None and _holds(attribution.source, owner)
            return attribution if is_tagged else Attribution(self._owner(owner), *attribution[1:])
        if attribution.source is not None:
            return attribution
        found = self._of_cue(head)
        if found is None or any(_holds(content, found[0]) for content in attribution.contents):
            return attribution
        return Attribution(found, *attribution[1:])

    def _whole(self, source: Words) -> Words:
        """Return a source, that of "the British" before "company" as the phrase of the noun that it leads to."""
        start, end = source
        heads = {self._tree.heads[word] for word in range(start, end)}
        leads = all(self._tree.deps[word] in LEADING for word in range(start, end))
        return self.phrase(heads.pop()) if leads and len(heads) == 1 and min(heads) >= end else source

    def _owner(self, owner: int) -> Words:
        """Return whose word a noun is, the mark of the possessive with it, as it is tagged."""
        start, end = self.phrase(owner)
        return start, end + (end < len(self._page.words) and self._page.words[end] in POSSESSIVES)

    def _of_cue(self, verb: int) -> Words | None:
        """Return who does what a verb says, in the passive its agent or for whom it is so; nobody of "asked" alone."""
        if self._tree.upos[verb] not in {"VERB", "AUX"}:
            return None
        if self._tree.has(verb, PASSIVE) or self._page.lemmas[verb] in cues().table.raising:
            return self.of_passive(verb) or self._for_whom(verb)
        is_participle = self._tree.xpos[verb] == "VBN" and not self._tree.has(verb, HELPED)
        return None if is_participle else self.of_verb(verb)

    def of_verb(self, verb: int) -> Words | None:
        """Return the subject of a verb, else the one that it shares with the verbs above it."""
        for _ in range(CLIMB):
            subject = self._subject(verb, SUBJECTS)
            if subject is None and self._tree.deps[verb] != "root":
                subject = self._subject(verb, ANY_SUBJECT)
            if subject is not None:
                return None if self._is_empty(subject) else self.phrase(subject)
            above = self._tree.heads[verb]
            if self._tree.deps[verb] in OF_NOUNS and self._tree.upos[above] not in VERBAL:
                start, end = self.phrase(above)
                return start, min(end, max(self._tree.lows[verb], above + 1))
            if self._tree.deps[verb] not in SHARED or self._has_subject_of_its_own(verb):
                return None
            verb = above
        return None

    def _subject(self, verb: int, deps: AbstractSet[str]) -> int | None:
        """Return the subject of a verb; of two, where a parse took "that" in "talks that both sides dread" for one."""
        found = [child for child in self._tree.children[verb] if self._tree.deps[child] in deps]
        is_split = len(found) > 1 and self._page.lemmas[found[0]] in RELATIVES
        return found[int(is_split)] if found else None

    def of_passive(self, verb: int) -> Words | None:
        """Return whoever a passive names with "by"."""
        agent = self._tree.child(verb, AGENTS)
        return None if agent is None else self.phrase(agent)

    def _for_whom(self, verb: int) -> Words | None:
        """Return to whom something looks so, where that comes first: "For Oslo, the deal is seen as a defeat"."""
        if cues().verbs.get(self._page.lemmas[verb]) != "believes":
            return None
        first = self._tree.child(verb, ANY_SUBJECT)
        for child in self._tree.children[verb]:
            if first is not None and child < first and self._tree.deps[child] == "obl" and self._is_for(child):
                return self.phrase(child)
        return None

    def _is_for(self, head: int) -> bool:
        return any(
            self._tree.deps[child] == "case" and self._page.words[child].lower() in {"for", "to"}
            for child in self._tree.children[head]
        )

    def phrase(self, head: int) -> Words:
        """Return the words of a source with all that describes it: "Togo's envoy, Kofi Amegah, who left"."""
        start, end = self._tree.extent(head, without=WITHOUT)
        opening = (child for child in self._tree.children[head] if child < head and self._tree.deps[child] in OPENING)
        start = max((start, *(self._tree.highs[child] + 1 for child in opening)))
        while end > head + 1 and (self._tree.upos[end - 1] == "PUNCT" or self._page.words[end - 1] in POSSESSIVES):
            end -= 1
        while start < head and self._tree.upos[start] in {"PUNCT", "CCONJ"}:
            start += 1
        return start, end

    def _is_empty(self, subject: int) -> bool:
        """Tell whether a subject stands for nobody: "it is said", "there", "what he said"."""
        return (
            self._page.words[subject].lower() in {"there", "what", "this", "that"}
            and self._tree.upos[subject] == "PRON"
        )

    def _has_subject_of_its_own(self, verb: int) -> bool:
        return self._tree.deps[verb] in {"ccomp", "parataxis"} and self._page.words[verb].lower()[-3:] != "ing"


def _holds(words: Words, word: int) -> bool:
    return words[0] <= word < words[1]
