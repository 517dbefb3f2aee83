"""The country each actor belongs to or speaks for: by words, by owner, by what the page speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from dateline.annotate.coreference.nouns import Kind
from dateline.annotate.countries import country_table
from dateline.annotate.namesakes import full_name
from dateline.annotate.relations.lands import LEADING
from dateline.annotate.roles.owner import owner_at
from dateline.annotate.roles.table import role_table
from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dateline.annotate.cast import Cast
    from dateline.annotate.coreference.phrases import Phrase
    from dateline.annotate.relations.lands import Lands
    from dateline.annotate.roles import FoundRole
    from dateline.kb.entries import EntityType, NameKind

PERSONS: Final[frozenset[EntityType]] = frozenset({"person"})
SURE: Final[frozenset[NameKind]] = frozenset({"name", "alias"})  # kinds of name that are no family name
LOCATING: Final = frozenset({"in", "at", "on", "from", "near"})
OWNING: Final = frozenset({"of", *LOCATING})
SUBJECTS: Final = frozenset({"nsubj", "nsubj:pass"})
DEEPEST: Final = 5  # owners of owners that are followed: "the spokesman of the ministry of the junta"


class Homes:
    """Finds home countries by chain; `said` holds those that names and descriptions say outright."""

    def __init__(
        self, cast: Cast, lands: Lands, *, roles: Mapping[int, Sequence[FoundRole]], said: Mapping[int, str | None]
    ) -> None:
        self._cast, self._lands, self._roles, self._said = cast, lands, roles, said

    def of(self, chain: int, depth: int = DEEPEST) -> str | None:
        """Return the home country of an actor as ISO 3166-1 alpha-3, None where nothing tells it."""
        said = self._said.get(chain)
        if said is not None or depth == 0 or self._cast.kinds[chain] == "country":
            return said
        found = self._by_roles(chain, depth) or self._by_owner(chain, depth) or self._by_knowledge(chain)
        return found or self._by_place(chain) or self._by_focus(chain)

    def _by_knowledge(self, chain: int) -> str | None:
        """Return the country of the persons whom the knowledge base has by the full name of one, if it is one."""
        group = [phrase.name for phrase in self._cast.phrases(chain) if phrase.name is not None]
        name = full_name(group) if group else ""
        if self._cast.kinds[chain] != "person" or " " not in name:
            return None
        known = shared_base().candidates(name, types=PERSONS, kinds=SURE)
        countries = {entry.country for entry in known}
        return countries.pop() if len(countries) == 1 else None

    def _by_roles(self, chain: int, depth: int) -> str | None:
        """Return the country whose office a person holds, be it that of the body that it is an office of."""
        for role in self._roles.get(chain, ()):
            country = role.owner.country
            if country is not None:
                return _iso(country)
            owner = role.owner.chain if role.owner.chain is not None else role.owner.holder
            if owner not in {None, chain} and owner is not None:
                home = self.of(owner, depth - 1)
                if home is not None:
                    return home
        return None

    def _by_owner(self, chain: int, depth: int) -> str | None:
        """Return the country of whom a description belongs to: "her government", "the officials of the junta"."""
        for phrase in self._descriptions(chain):
            for word in self._owners(phrase):
                owner = owner_at(self._cast, word)
                if owner.country is not None:
                    return _iso(owner.country)
                other = owner.chain if owner.chain is not None else owner.holder
                if other is not None and other != chain:
                    home = self.of(other, depth - 1)
                    if home is not None:
                        return home
        return None

    def _descriptions(self, chain: int) -> Iterator[Phrase]:
        return (phrase for phrase in self._cast.phrases(chain) if phrase.form == "description")

    def _owners(self, phrase: Phrase) -> Iterator[int]:
        """Yield the words that a description belongs to: "her", "junta's", "of the junta"."""
        tree = self._cast.tree
        for child in tree.children[phrase.head]:
            if tree.deps[child] == "nmod:poss" or (tree.deps[child] == "nmod" and self._case(child) == "of"):
                yield child

    def _case(self, noun: int) -> str | None:
        case = self._cast.tree.child(noun, frozenset({"case"}))
        return None if case is None else self._cast.words[case].lower()

    def _by_place(self, chain: int) -> str | None:
        """Return the country of the place that a description names: "fishermen at Muhuru Bay", "Serbs in Kosovo"."""
        for phrase in self._descriptions(chain):
            if self._cast.lemmas[phrase.head] in role_table().abroad:
                continue
            for word in (*range(phrase.head + 1, phrase.core[1]), *self._places_of_action(phrase)):
                if word in self._lands.at and self._place_case(word) in LOCATING:
                    return _iso(self._lands.at[word])
        return None

    def _places_of_action(self, phrase: Phrase) -> Iterator[int]:
        """Yield the words for where people without a name act: "fishermen held at Suba", "they marched in Pristina".

        One person may be anywhere, and where people go or come from is not where they act: "they crossed from Chad".
        """
        tree = self._cast.tree
        if phrase.traits.number != "many":
            return
        verbs = [child for child in tree.children[phrase.head] if tree.deps[child].startswith("acl")]
        if tree.deps[phrase.head] in SUBJECTS:
            verbs.append(tree.heads[phrase.head])
        for verb in verbs:
            places = (child for child in tree.children[verb] if tree.deps[child] == "obl")
            yield from (place for place in places if self._place_case(place) not in LEADING)

    def _place_case(self, word: int) -> str | None:
        """Return the preposition before the name that a word belongs to."""
        while word - 1 in self._lands.at or self._cast.tree.deps[word] in {"compound", "flat"}:
            head = self._cast.tree.heads[word]
            if self._cast.tree.deps[word] not in {"compound", "flat"} or head == word:
                break
            word = head
        return self._case(word)

    def _by_focus(self, chain: int) -> str | None:
        """Return the country that is spoken of where an organ or office of a state stands; nobody says whose."""
        for phrase in self._cast.phrases(chain):
            if self._is_open(phrase) and self._is_of_state(phrase):
                return _iso(self._lands.near(phrase.head, is_person=Kind.PERSON in phrase.traits.kind))
        first = next(self._cast.phrases(chain)).head
        if self._cast.kinds[chain] == "government":
            return _iso(self._lands.near(first, is_person=False))
        if any(role.noun in role_table().state for role in self._roles.get(chain, ())):
            return _iso(self._lands.near(first, is_person=True))
        return None

    def _is_open(self, phrase: Phrase) -> bool:
        """Tell whether a phrase leaves open whose an organ is: "the police", and "the National Court" by its name."""
        return phrase.form == "description" or (phrase.name is not None and phrase.name.label == "organization")

    def _is_of_state(self, phrase: Phrase) -> bool:
        return self._cast.lemmas[phrase.head] in role_table().state


def _iso(code: str | None) -> str | None:
    return None if code is None else country_table().iso(code)
