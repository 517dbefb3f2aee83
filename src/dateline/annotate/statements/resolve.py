"""Who a source is: its words against the mentions of the page's actors."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.statements.sources import RELATIVE, WITHOUT

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dateline.annotate.statements.attribution import Words
    from dateline.annotate.statements.page import StatementPage
    from dateline.schema import Actor

BESIDE: Final = frozenset({"appos", "flat", "compound", "nmod:desc", "nmod:unmarked"})  # "the envoy [Kofi Amegah]"
LEFT_OUT: Final = WITHOUT | {"appos", "acl:relcl"}  # of what names a source in a record
JOINED: Final = frozenset({"conj"})
NAMED: Final = frozenset({"name", "metonym"})
CLAUSE: Final = "acl:relcl"


class Resolved(NamedTuple):
    """A source by the words that name it best, and the id of its actor, None where it is none of the page."""

    words: Words
    actor: str | None


class Mentioned(NamedTuple):
    """A mention by its words, the actor that it names, and whether it does so by a name."""

    words: Words
    actor: str
    is_named: bool


class Resolver:
    """Finds the actors of one page's sources."""

    def __init__(self, page: StatementPage, actors: Iterable[Actor]) -> None:
        self._page, self._tree = page, page.tree
        self._at: list[Mentioned | None] = [None] * len(page.words)
        mentions = sorted(_mentions(page, actors), key=lambda each: each.words[0] - each.words[1])
        for mention in mentions:  # the longest first: what a word stands in is the shortest
            start, end = mention.words
            self._at[start:end] = [mention] * (end - start)

    def resolve(self, source: Words) -> Resolved:
        """Return the best name in a source and its actor; a relative pronoun stands for the noun before it."""
        head = self._antecedent(self._tree.head_of(*source))
        inside = source if source[0] <= head < source[1] else self._phrase(head)
        joined = self._tree.child(head, JOINED)
        if joined is not None and inside[0] <= joined < inside[1]:  # of several nobody is said to be the one
            return Resolved(inside, None)
        mention = self._named_beside(head, inside) or self._at[head]
        if mention is None or mention.words[0] < inside[0] or mention.words[1] > inside[1]:
            return Resolved(self._narrow(head, inside), None if mention is None else mention.actor)
        return Resolved(mention.words if mention.is_named else self._narrow(head, inside), mention.actor)

    def _antecedent(self, head: int) -> int:
        if RELATIVE not in self._tree.feats[head] and self._page.words[head].lower() not in {"who", "which"}:
            return head
        for word in (head, *self._tree.ancestors(head)):
            if self._tree.deps[word] == CLAUSE:
                return self._tree.heads[word]
        return self._noun_before(head)

    def _noun_before(self, pronoun: int) -> int:
        """Return the noun before a relative pronoun whose clause hangs on nothing: "is key for Ada, who said"."""
        word = pronoun - 1
        if word > 0 and self._tree.upos[word] == "PUNCT":
            word -= 1
        if word < 0 or self._tree.upos[word] not in {"NOUN", "PROPN"}:
            return pronoun
        while self._tree.deps[word] in BESIDE and self._tree.heads[word] < word:
            word = self._tree.heads[word]
        return word

    def _named_beside(self, head: int, inside: Words) -> Mentioned | None:
        """Return a mention by name at the head or beside it: of "Togo's envoy, Kofi Amegah" the second."""
        own = self._at[head]
        if own is not None and own.is_named:
            return own
        for child in self._tree.children[head]:
            mention = self._at[child] if self._tree.deps[child] in BESIDE else None
            if mention is not None and mention.is_named and inside[0] <= child < inside[1]:
                is_part = self._tree.deps[child] == "compound" and child < head and mention.words[1] <= head
                if not is_part or (own is not None and own.actor == mention.actor):
                    return mention
        return None

    def _narrow(self, head: int, inside: Words) -> Words:
        start, end = self._tree.extent(head, without=LEFT_OUT)
        start, end = max(start, inside[0]), min(end, inside[1])
        while end > head + 1 and self._tree.upos[end - 1] == "PUNCT":
            end -= 1
        return (start, end) if start <= head < end else inside

    def _phrase(self, head: int) -> Words:
        return self._narrow(head, (0, len(self._page.words)))


def _mentions(page: StatementPage, actors: Iterable[Actor]) -> Iterator[Mentioned]:
    starts = page.facts.frame.starts
    for actor in actors:
        for mention in actor.mentions:
            words = (bisect_left(starts, mention.start), bisect_left(starts, mention.end))
            if words[1] > words[0] and mention.kind != "demonym":
                yield Mentioned(words, actor.id, mention.kind in NAMED)
