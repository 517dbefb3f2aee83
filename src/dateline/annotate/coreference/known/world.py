"""A page as knowledge meets it: its countries, capitals and persons by the groups of phrases that are certainly one."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final

from dateline.annotate.namesakes import full_name
from dateline.annotate.offices import office_country
from dateline.kb.base import shared_base

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dateline.annotate.base import Facts
    from dateline.annotate.coreference.phrases import Phrase
    from dateline.annotate.coreference.tree import Tree
    from dateline.annotate.mentions import Name
    from dateline.kb.entries import EntityType

PERSON: Final[tuple[EntityType, ...]] = ("person",)


@dataclass(frozen=True, kw_only=True)
class World:
    """The phrases of a page; `groups` numbers those that are certainly one, by index."""

    facts: Facts
    tree: Tree
    phrases: Sequence[Phrase]
    names: Sequence[Name]
    groups: Mapping[int, int]

    @property
    def words(self) -> tuple[str, ...]:
        """Return the words of the page."""
        return self.facts.frame.words

    @property
    def lemmas(self) -> tuple[str, ...]:
        """Return the lemmas in small letters, one a word."""
        return self.tree.lemmas

    @cached_property
    def date(self) -> str | None:
        """Return the day of the page as far as known: ISO 8601 without clock time."""
        stamp = self.facts.document.published
        return None if stamp is None else stamp.value[: len("2019-09-25")]

    @cached_property
    def country_at(self) -> Mapping[int, str]:
        """Return by word the country that a name or adjective there means."""
        return {word: name.country for name in self.names if name.country for word in range(name.start, name.end)}

    @cached_property
    def countries(self) -> Mapping[str, int]:
        """Return the group of each country that is named as one who can be meant, by its code."""
        found: dict[str, int] = {}
        for index, group in self.groups.items():
            name = self.phrases[index].name
            if name is not None and name.country is not None and not name.is_people:
                found.setdefault(name.country, group)
        return found

    @cached_property
    def members(self) -> Mapping[int, Sequence[int]]:
        """Return the phrases of each group, in order."""
        found: dict[int, list[int]] = defaultdict(list)
        for index in sorted(self.groups):
            found[self.groups[index]].append(index)
        return found

    @cached_property
    def persons(self) -> Mapping[int, Sequence[Name]]:
        """Return the names of each group that is a person's."""
        found = {group: list(self._names(group)) for group in self.members}
        return {group: names for group, names in found.items() if names and names[0].label == "person"}

    def _names(self, group: int) -> Iterator[Name]:
        phrases = (self.phrases[index] for index in self.members[group])
        return (phrase.name for phrase in phrases if phrase.name is not None)

    @cached_property
    def ids(self) -> Mapping[int, frozenset[str]]:
        """Return by group of a person the ids of those whom the knowledge base has by that name."""
        base = shared_base()
        return {
            group: frozenset(entry.id for entry in base.candidates(full_name(list(names)), types=PERSON))
            for group, names in self.persons.items()
        }

    @cached_property
    def homes(self) -> Mapping[int, str | None]:
        """Return the country of each person's group that stands beside one of its names."""
        return {
            group: next(filter(None, (office_country(self.words, name) for name in names)), None)
            for group, names in self.persons.items()
        }

    def country_of(self, phrase: Phrase) -> str | None:
        """Return the only country that the words of a description name, before its head or behind "of"."""
        found = {code for word in range(*phrase.core) if (code := self.country_at.get(word)) is not None}
        return found.pop() if len(found) == 1 else None
