"""Whose a role is: a noun of office in, the country, body or person that it is an office of out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from dateline.annotate.cast import OWNERS
from dateline.annotate.names import ARTICLES, POSSESSIVES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.annotate.cast import Cast
    from dateline.annotate.roles.title import Title

BELONGING: Final = frozenset({"of", "for", "at", "from", "with"})  # "analyst at NAME", "envoy of Togo"
FURTHEST: Final = 4  # words left of a title in which an adjective may stand: "Ghanaian former deputy minister"


class Owner(NamedTuple):
    """Whose a role is: the chain of the actor, or only the country where that is no actor of the page.

    `holder` is the chain of a person whose spokesman, deputy or counterpart the bearer is.
    """

    chain: int | None = None
    country: str | None = None
    holder: int | None = None


NOBODY: Final = Owner()


def find_owner(cast: Cast, head: int, title: Title) -> Owner:
    """Return the owner that the words around a title name; nobody where they name none."""
    own = _possessor(cast, head, title)
    if own.chain is not None or own.country is not None:
        return own
    beside = _beside(cast, title)
    other = beside if beside != NOBODY else _behind(cast, head)
    return Owner(other.chain, other.country, own.holder)


def _possessor(cast: Cast, head: int, title: Title) -> Owner:
    """Return the owner of "Kenya's minister", "its minister", "the ministry's spokesman"."""
    tree = cast.tree
    owner = next((child for child in tree.children[head] if tree.deps[child] == "nmod:poss"), None)
    if owner is None:
        owner = _possessor_before(cast, title.first)
    return NOBODY if owner is None else owner_at(cast, owner)


def _possessor_before(cast: Cast, start: int) -> int | None:
    """Return the word that owns what begins at a word by the 's between them."""
    if start < 2 or cast.words[start - 1] not in POSSESSIVES:  # noqa: PLR2004 - a word and its 's
        return None
    return start - 2


def owner_at(cast: Cast, word: int) -> Owner:
    """Return the owner that a word stands for."""
    chain = cast.owner_at.get(word)
    if chain is None:
        chain = cast.chain_at(word)
    if chain is not None and cast.kinds[chain] in OWNERS:
        return Owner(chain, cast.country_of(chain))
    if word in cast.country_at:
        return of_country(cast, cast.country_at[word])
    return Owner(holder=chain) if chain is not None and cast.kinds[chain] == "person" else NOBODY


def of_country(cast: Cast, code: str) -> Owner:
    """Return a country as an owner."""
    return Owner(cast.country_chains.get(code), code)


def _beside(cast: Cast, title: Title) -> Owner:
    """Return the owner named left of a title, next to it: "EU foreign policy chief", "Zambian ex-minister"."""
    for index in range(title.end - 2, max(title.first - FURTHEST, -1), -1):
        if index in cast.country_at or (index in cast.owner_at and index < title.start):
            return owner_at(cast, index)
        if index < title.first and _ends_phrase(cast, index):
            break
    return NOBODY


def _ends_phrase(cast: Cast, index: int) -> bool:
    word = cast.words[index].lower()
    return word in ARTICLES or not word[0].isalnum() or cast.tree.upos[index] not in {"ADJ", "NOUN", "PROPN", "NUM"}


def _behind(cast: Cast, head: int) -> Owner:
    """Return the owner that follows: "president of Ghana", "minister of trade of Ghana"."""
    for word in _complements(cast, head):
        owner = owner_at(cast, word)
        if owner.chain is not None or owner.country is not None:
            return owner
    return NOBODY


def _complements(cast: Cast, head: int) -> Iterator[int]:
    """Yield the nouns that follow behind "of" and the like, and those that follow behind these."""
    tree = cast.tree
    for child in tree.children[head]:
        if child > head and tree.deps[child] == "nmod" and _case(cast, child) in BELONGING:
            yield child
            yield from _complements(cast, child)


def _case(cast: Cast, noun: int) -> str | None:
    case = cast.tree.child(noun, frozenset({"case"}))
    return None if case is None else cast.words[case].lower()
