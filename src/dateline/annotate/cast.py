"""The actors of a page by the words that stand for them: phrases and chains in, who stands at a word out."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.page import Prepared
    from dateline.annotate.coreference.phrases import Phrase
    from dateline.annotate.coreference.tree import Tree
    from dateline.annotate.identity import Identity
    from dateline.annotate.mentions import Name
    from dateline.schema import ActorType

BODIES: Final[frozenset[ActorType | None]] = frozenset({"organization", "government", "armed_group"})
OWNERS: Final[frozenset[ActorType | None]] = BODIES | {"country"}
SUBJECTS: Final = frozenset({"nsubj", "nsubj:pass", "nsubj:outer"})
OBJECTS: Final = frozenset({"obj", "iobj"})
SHARED: Final = frozenset({"conj", "xcomp", "advcl", "ccomp"})  # clauses that may take their subject from above
RELATIVE: Final = "PronType=Rel"
NAMES: Final = frozenset({"flat"})
STEPS_UP: Final = 4  # clauses that a subject is looked for in: "said he wanted to try to become"


@dataclass(frozen=True, kw_only=True)
class Cast:
    """A page's phrases with whom they stand for: `chains` of their indices, `identities` who each chain is."""

    facts: Facts
    page: Prepared
    chains: Sequence[Sequence[int]]
    identities: Sequence[Identity | None]

    @cached_property
    def kinds(self) -> tuple[ActorType | None, ...]:
        """Return the type of actor that each chain is."""
        return tuple(None if identity is None else identity.type for identity in self.identities)

    @property
    def tree(self) -> Tree:
        """Return the parse of the page."""
        return self.page.tree

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words of the page."""
        return self.facts.frame.words

    @property
    def lemmas(self) -> tuple[str, ...]:
        """Return the lemmas in small letters, one a word."""
        return self.tree.lemmas

    @cached_property
    def chain_of(self) -> Mapping[int, int]:
        """Return the chain of each phrase by its index."""
        return {index: number for number, chain in enumerate(self.chains) for index in chain}

    @cached_property
    def phrase_at(self) -> Mapping[int, int]:
        """Return the index of the phrase by its head word; what is joined by "and" has none of its own."""
        return {phrase.head: index for index, phrase in enumerate(self.page.phrases) if phrase.form != "pair"}

    @cached_property
    def owner_at(self) -> Mapping[int, int]:
        """Return by each of its words the chain of a country or body that is named or stands before a noun."""
        found: dict[int, int] = {}
        for index, phrase in enumerate(self.page.phrases):
            if phrase.form in {"name", "demonym", "description"} and self.kinds[self.chain_of[index]] in OWNERS:
                words = range(*phrase.core) if phrase.name is not None else (phrase.head,)
                found.update(dict.fromkeys(words, self.chain_of[index]))
        return found

    @cached_property
    def country_at(self) -> Mapping[int, str]:
        """Return by word the country that a name or adjective there means."""
        names = self.page.names
        return {word: name.country for name in names if name.country for word in range(name.start, name.end)}

    @cached_property
    def country_chains(self) -> Mapping[str, int]:
        """Return the chain of each country that is an actor of the page."""
        found: dict[str, int] = {}
        for number, chain in enumerate(self.chains):
            code = next((name.country for name in self._names(chain) if name.country is not None), None)
            if code is not None and self.kinds[number] == "country":
                found.setdefault(code, number)
        return found

    @cached_property
    def person_words(self) -> frozenset[int]:
        """Return the words that belong to names of persons."""
        names = (name for name in self.page.names if name.label == "person")
        return frozenset(word for name in names for word in range(name.start, name.end))

    def _names(self, chain: Sequence[int]) -> Iterator[Name]:
        phrases = (self.page.phrases[index] for index in chain)
        return (phrase.name for phrase in phrases if phrase.name is not None)

    def country_of(self, chain: int) -> str | None:
        """Return the country that a chain is; that of a body is found later."""
        return self._codes.get(chain)

    @cached_property
    def _codes(self) -> Mapping[int, str]:
        return {chain: code for code, chain in self.country_chains.items()}

    def phrases(self, chain: int) -> Iterator[Phrase]:
        """Yield the phrases of a chain in order."""
        return (self.page.phrases[index] for index in self.chains[chain])

    def chain_at(self, head: int) -> int | None:
        """Return the chain of the phrase whose head word is given; of a relative pronoun, of what it stands for."""
        if RELATIVE in self.tree.feats[head]:
            return self._antecedent(head)
        index = self.phrase_at.get(head)
        if (
            index is None
        ):  # a title that the parse puts at the head of a name: "Former minister" of "Former minister Ann Lee"
            flat = self.tree.child(head, NAMES)
            index = None if flat is None else self.phrase_at.get(flat)
        return None if index is None else self.chain_of[index]

    def _antecedent(self, pronoun: int) -> int | None:
        for clause in self.tree.ancestors(pronoun):
            if self.tree.deps[clause].startswith("acl"):
                return self.chain_at(self.tree.heads[clause])
        return None

    def subject(self, verb: int) -> int | None:
        """Return the chain of the subject of a verb or predicate, its own or that of the clause above it."""
        for _ in range(STEPS_UP):
            own = self.tree.child(verb, SUBJECTS)
            if own is not None:
                return self.chain_at(own)
            if self.tree.deps[verb] == "acl":
                return self.chain_at(self.tree.heads[verb])
            if self.tree.deps[verb] not in SHARED:
                return None
            verb = self.tree.heads[verb]
        return None

    def object(self, verb: int) -> int | None:
        """Return the chain of the object of a verb."""
        own = self.tree.child(verb, OBJECTS)
        return None if own is None else self.chain_at(own)
