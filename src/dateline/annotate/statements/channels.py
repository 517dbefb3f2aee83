"""Through which medium something is said: "in a statement", "told Efe", "speaking on state television"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.annotate.coreference.phrases import CLAUSES
from dateline.annotate.tables import read_table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.statements.attribution import Attribution, Words
    from dateline.annotate.statements.page import StatementPage

THROUGH: Final = frozenset("in on via through by to during at over with from".split())
TOLD: Final = frozenset({"obj", "iobj"})  # "told state television"
SPEAKING: Final = frozenset({"advcl", "acl", "xcomp"})  # "speaking on television", "reached by telephone"
OBLIQUE: Final = frozenset({"obl", "nmod"})
BESIDE: Final = frozenset({"appos", "compound", "flat", "nmod:desc"})
BEHIND: Final = frozenset({"to", "with", "for"})  # "in statements to the press": the press is the medium


class ChannelTable(Struct, frozen=True):
    """The compiled table: lists of lemmas as `resources/statements/channels.yaml` tells."""

    media: frozenset[str]
    names: frozenset[str]
    documents: frozenset[str]
    audience: frozenset[str]
    outlets: frozenset[str]
    writers: frozenset[str]


@lru_cache(maxsize=1)
def channel_table() -> ChannelTable:
    """Return the words for media."""
    return read_table("statements/channels", ChannelTable)


class Channels:
    """Finds the channels of one page's statements."""

    def __init__(self, page: StatementPage) -> None:
        self._page, self._tree, self._table = page, page.tree, channel_table()

    def find(self, attribution: Attribution) -> Words | None:
        """Return the words that name the medium, None where the page names none."""
        found = [self.phrase(head) for head in self._candidates(attribution) if not self._is_said(head, attribution)]
        return found[0] if found else None

    def is_outlet(self, head: int) -> bool:
        """Tell whether a word names those who publish: an agency, a paper, "media"."""
        lemma, word = self._page.lemmas[head].lower(), self._page.words[head].lower()
        return lemma in self._table.audience or word in self._table.outlets

    def is_publisher(self, source: Words) -> bool:
        """Tell whether a source is one that publishes, by name or by what stands beside it: "the broadcaster NRK"."""
        head = self._tree.head_of(*source)
        beside = (child for child in self._tree.children[head] if self._tree.deps[child] in BESIDE)
        return self.is_outlet(head) or any(
            source[0] <= child < source[1]
            and self.is_outlet(child)
            and self._page.lemmas[child].lower() not in self._table.writers
            for child in beside
        )

    def phrase(self, head: int) -> Words:
        """Return the words of a medium, an owner with them and no clause behind."""
        start, end = self._tree.extent(head, without=CLAUSES)
        while end > head + 1 and self._tree.upos[end - 1] == "PUNCT":
            end -= 1
        cases = [child for child in self._tree.children[head] if child < head and self._tree.deps[child] == "case"]
        return max((start, *(self._tree.highs[child] + 1 for child in cases))), end

    def _candidates(self, attribution: Attribution) -> Iterator[int]:
        """Yield the head words of what may be the medium, the likeliest first."""
        if attribution.cue is not None:
            cue = self._tree.head_of(*attribution.cue)
            yield from self._told(cue)
            yield from self._beside(cue)
            above = self._tree.heads[cue]
            if self._tree.deps[cue] == "conj" and above < cue:
                yield from self._beside(above)
        if attribution.source is not None:
            source = self._tree.head_of(*attribution.source)
            if self.is_publisher(attribution.source) or self._page.lemmas[source] in self._table.documents:
                yield source
            for child in self._tree.children[source]:
                if self._tree.deps[child] in SPEAKING:
                    yield from self._through(child)
            if self._tree.deps[source] in {"nsubj", "nsubj:pass"}:
                yield from self._before(source)

    def _told(self, cue: int) -> Iterator[int]:
        for child in self._tree.children[cue]:
            if self._tree.deps[child] in TOLD and self.is_outlet(child):
                yield child

    def _beside(self, cue: int) -> Iterator[int]:
        yield from self._through(cue)
        for child in self._tree.children[cue]:
            if self._tree.deps[child] in SPEAKING:
                yield from self._through(child)

    def _before(self, source: int) -> Iterator[int]:
        """Yield media that hang on a source by mistake of the parse: "Maduro, who in a letter said"."""
        for child in self._tree.children[source]:
            if self._tree.deps[child] == "obl" and self._is_medium(child):
                yield child

    def _through(self, verb: int) -> Iterator[int]:
        for child in self._tree.children[verb]:
            if self._tree.deps[child] not in OBLIQUE or not self._has_case(child, THROUGH):
                continue
            passed_on = [
                each
                for each in self._tree.children[child]
                if self._tree.deps[each] in OBLIQUE and self._has_case(each, BEHIND) and self.is_outlet(each)
            ]
            if passed_on:
                yield from passed_on
            elif self._is_medium(child):
                yield child

    def _has_case(self, head: int, cases: frozenset[str]) -> bool:
        return any(
            self._tree.deps[child] == "case" and self._page.words[child].lower() in cases
            for child in self._tree.children[head]
        )

    def _is_medium(self, head: int) -> bool:
        lemma, word = self._page.lemmas[head].lower(), self._page.words[head].lower()
        return lemma in self._table.media or (word in self._table.names and self._tree.upos[head] == "PROPN")

    def _is_said(self, head: int, attribution: Attribution) -> bool:
        return any(start <= head < end for start, end in attribution.contents)
