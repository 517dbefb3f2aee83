"""Cues that no tagged content points at: what the parse hangs on their verb is what is said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.statements.attribution import Attribution
from dateline.annotate.statements.contents import CLAUSE, OPEN_CLAUSE, Contents
from dateline.annotate.statements.cues import cues
from dateline.annotate.statements.sources import Sources

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dateline.annotate.statements.attribution import Words
    from dateline.annotate.statements.page import StatementPage
    from dateline.annotate.statements.tags import Tags

SUBJECT: Final = frozenset({"nsubj:pass"})


def read_orphans(page: StatementPage, tags: Tags, taken: Sequence[bool]) -> Iterator[Attribution]:
    """Yield attributions of the cues that nothing is made of, where the content is free words.

    Only verbs of the lexicon with a clause or a passive with its agent are read: of the others in PolNeAR dev 3 of 12
    are right.
    """
    reader = OrphanReader(page, taken)
    for each in tags.labelled("cue"):
        if not any(taken[each.start : each.end]):
            found = reader.read((each.start, each.end), each.score)
            if found is not None:
                yield found


class OrphanReader:
    """Reads single cues of one page; `taken` are the words that are cues and contents of others."""

    def __init__(self, page: StatementPage, taken: Sequence[bool]) -> None:
        self._page, self._tree, self._taken = page, page.tree, taken
        self._contents, self._sources = Contents(page), Sources(page)

    def read(self, cue: Words, score: float) -> Attribution | None:
        """Return who says what by a verb, None where the parse has no source or no content for it."""
        verb = self._tree.head_of(*cue)
        if self._page.lemmas[verb] not in cues().verbs:
            return None
        agent, clause = self._sources.of_passive(verb), self._tree.child(verb, CLAUSE)
        source = self._sources.of_verb(verb) if agent is None else agent
        if source is None or (agent is None and clause is None):
            return None
        contents = self._held(verb) if clause is None else self._contents.clause(clause, cut=verb)
        return Attribution(source, cue, contents, score) if contents and self._is_free(cue, contents) else None

    def _held(self, verb: int) -> tuple[Words, ...]:
        """Return what a passive says something of, with what it says: "[the treaty] was called [a trap] by Oslo"."""
        own = self._tree.child(verb, SUBJECT)
        subject = self._sources.of_verb(verb) if own is None else self._sources.phrase(own)
        rest = self._tree.child(verb, OPEN_CLAUSE)
        return () if subject is None else (subject, *(() if rest is None else self._contents.clause(rest)))

    def _is_free(self, cue: Words, contents: Sequence[Words]) -> bool:
        start, end = cue
        return not any(self._taken[word] or start <= word < end for stretch in contents for word in range(*stretch))
