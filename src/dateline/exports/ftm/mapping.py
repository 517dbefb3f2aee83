"""A record in, entities of FollowTheMoney out, each value with the fact that tells it; the library is not needed."""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from dateline.text.days import first_day, last_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from dateline.schema import Actor, ActorType, Event, Record, Role

SCHEMATA: Final[dict[ActorType, str]] = {
    "person": "Person",
    "organization": "Organization",
    "government": "PublicBody",
    "armed_group": "Organization",
    "country": "LegalEntity",
    "group": "LegalEntity",
    "place_as_actor": "LegalEntity",
}
STATUS: Final = {"held": "current", "former": "ended"}  # claimed and future posts have no status
ID_LENGTH: Final = 40
WEB: Final = ("http://", "https://")
NAMED: Final = frozenset({"name"})  # kinds of mention that are names


class Value(Struct, frozen=True):
    """A value of a property, and the fact of the record that it comes from."""

    prop: str
    value: str
    fact: str


class Entity(Struct, frozen=True):
    """An entity: its id, the schema that it has, and its values."""

    id: str
    schema: str
    values: tuple[Value, ...]


def make_entities(record: Record) -> Iterator[Entity]:
    """Yield the article, its actors, their posts, and the events of a record."""
    yield _article(record)
    ids = {actor.id: actor_id(record, actor) for actor in record.actors}
    for actor in record.actors:
        yield _actor(record, actor)
        if actor.type == "person":
            for role in actor.roles:
                yield from _occupancy(record, actor, role, ids)
        yield from _representations(record, actor, ids)
    for event in record.events:
        if not event.negated:
            yield _event(record, event, ids)


def actor_id(record: Record, actor: Actor) -> str:
    """Return the id of an actor: that of Wikidata, so that one is the same on all pages, else one of this page."""
    known = actor.kb.get("wikidata")
    return known if known is not None else make_id(record.id, actor.id)


def make_id(*parts: str) -> str:
    """Return an id in the form that FollowTheMoney asks for."""
    return f"dl-{sha256('/'.join(parts).encode('utf-8', 'surrogatepass')).hexdigest()[:ID_LENGTH]}"


def _entity(id_: str, schema: str, fact: str, **values: str | list[str] | None) -> Entity:
    found = [(prop, [held] if isinstance(held, str) else held or []) for prop, held in values.items()]
    return Entity(id_, schema, tuple(Value(prop, value, fact) for prop, held in found for value in held if value))


def _article(record: Record) -> Entity:
    document = record.document
    return _entity(
        record.id,
        "Article",
        record.id,
        title=document.title,
        author=list(document.authors),
        publisher=document.publisher,
        publishedAt=document.published.value if document.published is not None else None,
        modifiedAt=document.modified.value if document.modified is not None else None,
        language=document.language,
        mimeType=document.media_type,
        **_whereabouts(document.canonical or document.uri),
        generator="Dateline",
    )


def _whereabouts(uri: str) -> dict[str, str]:
    """Return an address of the web as such, and any other as a file."""
    return {"sourceUrl" if uri.startswith(WEB) else "fileName": uri}


def _actor(record: Record, actor: Actor) -> Entity:
    names = dict.fromkeys(mention.quote for mention in actor.mentions if mention.kind in NAMED)
    names.pop(actor.name, None)
    return _entity(
        actor_id(record, actor),
        SCHEMATA[actor.type],
        actor.id,
        name=actor.name,
        alias=list(names),
        country=actor.country,
        wikidataId=actor.kb.get("wikidata"),
        proof=record.id,
    )


def _occupancy(record: Record, actor: Actor, role: Role, ids: dict[str, str]) -> Iterator[Entity]:
    """Yield a post, and that someone holds, held or claims it."""
    of = next((each for each in record.actors if each.id == role.of), None)
    where = of.name if of is not None else ""
    post = make_id("post", role.title.casefold(), ids[of.id] if of is not None else record.id)
    is_body = of is not None and SCHEMATA[of.type] in {"Organization", "PublicBody"}
    yield _entity(
        post,
        "Position",
        actor.id,
        name=f"{role.title}, {where}" if where else role.title,
        country=of.country if of is not None else None,
        organization=ids[of.id] if of is not None and is_body else None,
        proof=record.id,
    )
    holder = actor_id(record, actor)
    yield _entity(
        make_id("occupancy", holder, post, role.status, record.id),
        "Occupancy",
        actor.id,
        holder=holder,
        post=post,
        status=STATUS.get(role.status),
        startDate=role.held_from,
        endDate=role.held_to,
        summary=" ".join(span.quote for span in role.evidence),
        proof=record.id,
    )


def _representations(record: Record, actor: Actor, ids: dict[str, str]) -> Iterator[Entity]:
    for client in actor.acts_for:
        if client in ids and ids[client] != ids[actor.id]:
            yield _entity(
                make_id("representation", ids[actor.id], ids[client], record.id),
                "Representation",
                actor.id,
                agent=ids[actor.id],
                client=ids[client],
                proof=record.id,
            )


def _event(record: Record, event: Event, ids: dict[str, str]) -> Entity:
    place = next((each for each in record.places if each.id == event.place), None)
    first = first_day(event.date.earliest) if event.date is not None else None
    last = last_day(event.date.latest) if event.date is not None else None
    is_day = first is not None and first == last
    return _entity(
        make_id(record.id, event.id),
        "Event",
        event.id,
        name=f"{event.type}: {event.trigger.quote}",
        summary=" … ".join(span.quote for span in event.evidence),
        keywords=[word for word in (event.type, event.mode, event.status) if word],
        date=first.isoformat() if is_day and first is not None else None,
        startDate=None if is_day or event.date is None else event.date.earliest,
        endDate=None if is_day or event.date is None else event.date.latest,
        location=place.name if place is not None else None,
        country=place.country if place is not None else None,
        organizer=[ids[id_] for id_ in event.actors if id_ in ids],
        involved=[ids[id_] for id_ in (*event.recipients, *event.third_parties) if id_ in ids],
        proof=record.id,
    )
