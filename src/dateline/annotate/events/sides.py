"""Parties as coders have them: the words that name one, its country and sector, its code."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from dateline.annotate.coreference.phrases import CLAUSES
from dateline.annotate.countries import country_table, is_open
from dateline.annotate.events.codes import BETWEEN, NO_COUNTRY, actor_code, body_code, body_sector, serving_code
from dateline.annotate.events.sectors import sector_in, sector_of
from dateline.annotate.names import fold_name

if TYPE_CHECKING:
    from dateline.annotate.events.page import EventPage
    from dateline.schema import Actor

TITLES = frozenset({"compound", "flat", "appos", "amod", "nmod:desc"})  # how a title hangs on a name, or a name on it

BODIES = frozenset({"organization", "government", "armed_group"})
SERVING = "GOV"  # the sector of officials, who are no government's where a body of many states is theirs
DETERMINED = frozenset({"det", "amod"})
BEHIND = frozenset({"in", "from", "of"})  # what leads from people to where they are or come from


class Side(NamedTuple):
    """A party of an event: its head word, the words that name it, and what is known of it; `code` is CAMEO's."""

    word: int
    words: tuple[int, int]
    country: str | None = None
    sector: str | None = None
    code: str | None = None


def make_side(page: EventPage, word: int) -> Side:
    """Return the party that a word stands for; a pronoun gives way to the noun that it takes up."""
    word = named_word(page, word)
    noun = page.shared_noun(word)
    if noun is not None:
        return _one_of(page, word, noun)
    actor = page.actor_at(word)
    if actor is None:
        country, sector = page.countries.get(word) or named_country(page, word), sector_in(page.lemmas[word])
        return Side(word, (word, word + 1), country, sector, actor_code(country, sector))
    body = body_code(actor.name) or (serving_code(actor.name) if page.tree.upos[word] == "NOUN" else None)
    country = None if body is not None else _country_of(page, word, actor)
    body = body if body is not None or country is not None else _named_body(page, word)
    sector = sector_of(actor, _titles(page, word), day=page.day)
    sector = body_sector(body) if body is not None and sector == SERVING else sector
    return Side(word, page.mention_at(word), country, sector, actor_code(country, sector, body=body))


def _country_of(page: EventPage, word: int, actor: Actor) -> str | None:
    """Return the country of an actor; of one who is only described, what the description says comes first."""
    said = named_country(page, word)
    found = said or actor.country if page.tree.upos[word] == "NOUN" else actor.country or said
    return found or (_country_in(actor.name) if actor.type in BODIES else None)


def _country_in(name: str) -> str | None:
    """Return the country that a name names by one of its words: "Bank of Chad", "Baghdad University"."""
    return next(filter(None, map(_country_of_word, name.split())), None)


def _country_of_word(word: str) -> str | None:
    """Return the country of a word that names it, its people or its capital, and nobody and nothing else."""
    table, folded = country_table(), fold_name(word)
    readings = table.read(word)
    if folded in table.person_names or is_open(word, readings):
        return None
    return table.iso(readings[0].code) if readings else _capitals().get(folded)


@lru_cache(maxsize=1)
def _capitals() -> dict[str, str]:
    known = country_table().territories.items()
    return {fold_name(each.capital): code for code, each in known if each.capital is not None and each.ended is None}


def placed(side: Side, country: str | None) -> Side:
    """Return a side with the country of the place where it acts or suffers, where it has none and is no body of many.

    So those coders do: who is killed in Chad is of Chad.
    """
    is_of_none = side.sector is not None and (side.code or "").startswith(NO_COUNTRY)
    if country is None or not is_of_none:
        return side
    return Side(side.word, side.words, country, side.sector, actor_code(country, side.sector))


def _one_of(page: EventPage, word: int, noun: int) -> Side:
    """Return those of one country of "Greek and Turkish officials"; who stand right before the noun have it too."""
    country, actor = page.countries[word], page.actor_at(noun)
    sector = sector_in(page.lemmas[noun]) or (None if actor is None else sector_of(actor, day=page.day))
    return Side(
        word, (word, max(word, noun if noun == word + 1 else word) + 1), country, sector, actor_code(country, sector)
    )


def named_word(page: EventPage, word: int) -> int:
    """Return the nearest word before a pronoun that names the same actor, the pronoun itself where none does."""
    actor = page.actors.get(word)
    if actor is None or page.tree.upos[word] != "PRON":
        return word
    return next((each for each in range(word - 1, -1, -1) if _names(page, each, actor)), word)


def _names(page: EventPage, word: int, actor: Actor) -> bool:
    return page.actors.get(word) is actor and page.tree.upos[word] != "PRON"


def _titles(page: EventPage, word: int) -> list[str]:
    """Return the words beside a name that say what it is, those before the name last."""
    tree, words = page.tree, page.facts.frame.words
    found = [words[child] for child in tree.children[word] if tree.deps[child] in TITLES]
    found = [words[word], page.lemmas[word], *found] if tree.upos[word] == "NOUN" else found
    above = tree.heads[word]
    return [words[above], *found] if tree.deps[word] in TITLES and above != word else found


def _named_body(page: EventPage, word: int) -> str | None:
    """Return the code of the body of many states that the phrase around a word names: "hundreds of UN troops"."""
    start, end = page.tree.extent(word, without=CLAUSES)
    codes = (body_code(page.actors[each].name) for each in range(start, end) if each in page.actors)
    return next((code for code in codes if body_sector(code) in BETWEEN), None)


def named_country(page: EventPage, word: int) -> str | None:
    """Return the country that the phrase around a word names: "demonstrators in Baghdad".

    What follows it at once is asked too, wherever a parse hangs it: "freed two dissidents from Chad".
    """
    start, end = page.tree.extent(word, without=CLAUSES)
    end = _end_behind(page, end)
    return next((page.countries[each] for each in range(start, end) if each in page.countries), None)


def _end_behind(page: EventPage, end: int) -> int:
    """Return the end of the phrase of place that begins where another ends, that end where none does."""
    tree = page.tree
    if end >= len(tree.heads) or tree.deps[end] != "case" or page.lemmas[end] not in BEHIND:
        return end
    named = next((each for each in range(end + 1, len(tree.heads)) if tree.deps[each] not in DETERMINED), end)
    return named + 1 if named in page.countries else end
