"""What actors are part of and for whom they act: their homes and roles in, chains of parents and principals out."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from dateline.annotate.cast import BODIES
from dateline.annotate.organizations import is_seat
from dateline.annotate.roles.owner import owner_at
from dateline.annotate.roles.table import is_office, role_table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from dateline.annotate.cast import Cast
    from dateline.annotate.roles import FoundRole

AGAINST: Final = frozenset({"opposition", "rebel", "separatist", "resistance", "protest", "gang", "militia"})


class Ties:
    """The relations of a page's actors, by chain; `homes` are the countries they belong to."""

    def __init__(
        self, cast: Cast, *, roles: Mapping[int, Sequence[FoundRole]], homes: Mapping[int, str | None]
    ) -> None:
        self._cast, self._roles, self._homes = cast, roles, homes

    @cached_property
    def governments(self) -> Mapping[str, int]:
        """Return the chain of the government of each country that the page tells from the country."""
        found: dict[str, int] = {}
        for chain, kind in enumerate(self._cast.kinds):
            home = self._homes.get(chain)
            if kind == "government" and home is not None and self._is_whole(chain):
                found.setdefault(home, chain)
        return found

    def _is_whole(self, chain: int) -> bool:
        """Tell whether a government is one as a whole and no ministry: "the Kenyan government", "the Kremlin"."""
        phrases = [phrase for phrase in self._cast.phrases(chain) if phrase.form in {"name", "description"}]
        if any(phrase.name is not None and is_seat(phrase.name.text) for phrase in phrases):
            return True
        governments = role_table().governments
        return any(
            phrase.traits.number != "many"
            and not governments.isdisjoint({self._cast.lemmas[phrase.core[1] - 1], self._cast.lemmas[phrase.head]})
            for phrase in phrases
        )

    def state(self, country: str | None) -> int | None:
        """Return who acts for a country on this page: its government if it is told apart, else the country."""
        if country is None:
            return None
        return self.governments.get(country, self._cast.country_chains.get(country))

    def owner(self, role: FoundRole) -> int | None:
        """Return the chain that a role is of: a body, a country, or the person whose spokesman one is."""
        owner = role.owner
        if owner.chain is not None or owner.holder is None:
            return owner.chain
        if role.noun in role_table().persons:
            return owner.holder
        return self._cast.country_chains.get(self._homes.get(owner.holder) or "")

    def acts_for(self, chain: int) -> tuple[int, ...]:
        """Return for whom an actor speaks and acts, each once, in the order of its roles."""
        home = self._homes.get(chain)
        if self._cast.kinds[chain] == "government" and self._is_whole(chain):
            country = self._cast.country_chains.get(home or "")
            return () if country is None else (country,)
        found = (self._principal(chain, role) for role in self._roles.get(chain, ()))
        return tuple(dict.fromkeys(other for other in found if other is not None and other != chain))

    def _principal(self, chain: int, role: FoundRole) -> int | None:
        """Return for whom the holder of a role acts, None for a function, a former office or one against the state."""
        if role.status not in {"held", "claimed"} or not is_office(role.noun):
            return None
        if not AGAINST.isdisjoint(role.title.lower().split()):
            return None
        owner = self.owner(role)
        if owner is not None and self._cast.kinds[owner] != "country":
            return owner
        if owner is None and role.noun not in role_table().state:
            return None
        return self.state(self._homes.get(chain) if owner is None else self._cast.country_of(owner))

    def parent(self, chain: int) -> int | None:
        """Return what a body is part of: that of which it is said to be, the government or the country."""
        kind = self._cast.kinds[chain]
        if kind not in {*BODIES, "group"}:
            return None
        own = next(self._possessors(chain), None)
        if own is not None:
            return own
        home = self._homes.get(chain)
        country = self._cast.country_chains.get(home or "")
        if kind == "government":
            state = self.state(home)
            return country if state == chain or state is None else state
        return country if self._is_organ(chain) or self._is_people(chain) else None

    def _possessors(self, chain: int) -> Iterator[int]:
        """Yield the bodies whose part a body is by its descriptions: "the party's youth wing"."""
        tree = self._cast.tree
        for phrase in self._cast.phrases(chain):
            owners = [child for child in tree.children[phrase.head] if tree.deps[child] == "nmod:poss"]
            for owner in owners if phrase.form == "description" else ():
                found = owner_at(self._cast, owner)
                if found.chain not in {None, chain} and found.chain is not None:
                    country = found.country
                    yield found.chain if country is None else self._state_or(chain, country, found.chain)

    def _state_or(self, chain: int, country: str, other: int) -> int:
        state = self.governments.get(country)
        return other if state is None or state == chain else state

    def _is_people(self, chain: int) -> bool:
        """Tell whether an actor is the people of a country: "Kenyans"."""
        names = (phrase.name for phrase in self._cast.phrases(chain) if phrase.name is not None)
        return any(name.is_people for name in names)

    def _is_organ(self, chain: int) -> bool:
        """Tell whether an actor is an organ of a state: "the police", "the Supreme Court"."""
        table = role_table()
        words = (self._cast.lemmas[phrase.head] for phrase in self._cast.phrases(chain) if phrase.form != "pronoun")
        return self._cast.kinds[chain] != "person" and any(word in table.state - table.politics for word in words)
