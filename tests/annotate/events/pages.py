"""Sentences read by the shipped encoder, as pages of events."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from msgspec import structs

from dateline.annotate.actors import Actors
from dateline.annotate.base import Facts, facts_of
from dateline.annotate.encode import Encode
from dateline.annotate.events.annotator import Events
from dateline.annotate.events.page import EventPage, read_page
from dateline.annotate.frame import make_doc
from dateline.annotate.places import Places
from dateline.annotate.times import Times
from dateline.model import load_encoder
from dateline.page.metadata.credit import find_credit
from dateline.schema import Stamp
from tests.annotate.pages import make_document

if TYPE_CHECKING:
    from dateline.schema import BlockRole, Event, Included


@lru_cache(maxsize=1)
def shared_encode() -> Encode:
    """Return the shipped encoder: opening it takes fifteen times as long as reading a sentence."""
    return Encode(load_encoder())


@lru_cache(maxsize=256)
def read_sentences(*sentences: str) -> EventPage:
    """Return a page whose paragraphs are the sentences, with actors and places."""
    doc = make_doc(make_document(*(("paragraph", sentence) for sentence in sentences)))
    return read_page(facts_of(Places()(Actors()(shared_encode()(doc)))))


@lru_cache(maxsize=256)
def read_events(*sentences: str) -> Facts:
    """Return the facts of a page whose paragraphs are the sentences, events with them."""
    doc = make_doc(make_document(*(("paragraph", sentence) for sentence in sentences)))
    return facts_of(Events()(Places()(Actors()(shared_encode()(doc)))))


def read_blocks(*blocks: tuple[BlockRole, str], include: Included | None = None) -> Facts:
    """Return the facts of a page of blocks, events with them."""
    doc = make_doc(make_document(*blocks), include=include)
    return facts_of(Events()(Places()(Actors()(shared_encode()(doc)))))


@lru_cache(maxsize=256)
def read_news(*paragraphs: str, published: str = "2021-03-04") -> Facts:
    """Return the facts of a page with a day, a line of an agency before its story, times and events."""
    document = make_document(*(("paragraph", paragraph) for paragraph in paragraphs))
    credit = find_credit(document.text, document.blocks, language="en")
    document = structs.replace(document, published=Stamp(value=published, source="given"), credit=credit)
    doc = Times()(Places()(Actors()(shared_encode()(make_doc(document)))))
    return facts_of(Events()(doc))


def told(facts: Facts, word: str) -> Event:
    """Return the event that a word tells, by how it begins; raises `StopIteration` where there is none."""
    return next(event for event in facts.events if event.trigger.quote.startswith(word))


def names(facts: Facts, ids: tuple[str, ...]) -> list[str]:
    """Return the names of actors by their ids."""
    known = {actor.id: actor.name for actor in facts.actors}
    return [known[each] for each in ids]
