"""Pages as knowledge meets them, of hand-parsed sentences."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from msgspec import structs

from dateline.annotate.coreference.page import number_groups, prepare
from dateline.schema import Stamp
from tests.annotate.coreference.parses import parsed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from dateline.annotate.coreference.known.world import World


def make_world(*sentences: str, names: Iterable[tuple[str, str]] = (), day: str | None = None) -> World:
    """Return the page of sentences, as `form/UPOS/relation/head`, written on a day; nothing is resolved in it yet."""
    facts = parsed(*sentences, names=names)
    stamp = None if day is None else Stamp(value=day, source="given", evidence=())
    facts.document = structs.replace(facts.document, published=stamp)
    page = prepare(facts)
    groups = number_groups(page.phrases, page.tree, facts.document.text)
    return replace(page.world, groups=groups)


def met(world: World, find: Callable[[World], Iterator[tuple[int, int]]]) -> list[tuple[str, str]]:
    """Return what is found in words: the description, and the first name or phrase of what it stands for."""
    found = []
    for index, group in find(world):
        others = [world.phrases[member].core for member in world.members.get(group, ())]
        first = world.facts.cut_words(*others[0]).quote if others else ""
        found.append((world.facts.cut_words(*world.phrases[index].core).quote, first))
    return found


def said(noun: str, *, before: str = "", article: str = "The") -> str:
    """Return a sentence in which someone described speaks: "The Sahel country spoke"."""
    count = 2 + bool(before)
    middle = f"{before}/ADJ/amod/{count} " if before else ""
    return (
        f"{article}/DET/det/{count} {middle}{noun}/NOUN/nsubj/{count + 1} spoke/VERB/root/0 ./PUNCT/punct/{count + 1}"
    )


def spoke(*name: str) -> str:
    """Return a sentence in which someone named speaks."""
    rest = "".join(f" {word}/PROPN/flat/1" for word in name[1:])
    verb = len(name) + 1
    return f"{name[0]}/PROPN/nsubj/{verb}{rest} spoke/VERB/root/0 ./PUNCT/punct/{verb}"
