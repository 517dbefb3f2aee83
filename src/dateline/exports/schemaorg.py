"""schema.org: a NewsArticle a page, and a Claim for each statement that asserts something."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from dateline.exports.base import Format, Line
from dateline.exports.jsonld import write_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from dateline.exports.base import Run
    from dateline.schema import Actor, ActorType, Place, Record, Statement

Json = dict[str, Any]  # Any: a JSON object
CONTEXT: Final = "https://schema.org"
WIKIDATA: Final = "https://www.wikidata.org/entity/"
GEONAMES: Final = "https://sws.geonames.org/"
CLAIMS: Final = frozenset(
    {"asserts", "believes", "expects"}
)  # who denies, demands, promises or asks claims no such thing
NO_CLAIM: Final = "statements that deny, demand, promise or ask, and so claim nothing"
_TYPES: Final[dict[ActorType, str]] = {
    "person": "Person",
    "organization": "Organization",
    "government": "GovernmentOrganization",
    "country": "Country",
    "armed_group": "Organization",
    "place_as_actor": "Place",
}
_GENRES: Final = {"opinion": "OpinionNewsArticle", "analysis": "AnalysisNewsArticle", "review": "ReviewNewsArticle"}


def write(records: Iterable[Record], run: Run) -> Iterator[bytes]:
    """Yield one graph a line for each page: the article, then its claims."""
    for record in records:
        actors = {actor.id: actor for actor in record.actors}
        claims = []
        for statement in record.statements:
            if statement.stance in CLAIMS:
                claims.append(make_claim(record, statement, actors))
            else:
                run.left_out[NO_CLAIM] += 1
        yield write_line({"@context": CONTEXT, "@graph": [make_article(record), *claims]})


def make_article(record: Record) -> Json:
    """Return a page as an article."""
    document = record.document
    return _fill(
        **{"@type": _GENRES.get(document.genre or "", "NewsArticle"), "@id": _address(record)},
        url=_address(record),
        headline=document.title,
        author=[{"@type": "Person", "name": name} for name in document.authors],
        publisher=document.publisher and {"@type": "Organization", "name": document.publisher},
        datePublished=document.published and document.published.value,
        dateModified=document.modified and document.modified.value,
        inLanguage=document.language,
        articleSection=document.section,
        keywords=list(document.tags),
        mentions=[
            *(make_actor(actor) for actor in record.actors if actor.type in _TYPES),
            *map(make_place, record.places),
        ],
    )


def make_claim(record: Record, statement: Statement, actors: dict[str, Actor]) -> Json:
    """Return a statement as a claim; `author` is who makes it, if the page tells."""
    source = statement.source
    speaker = actors.get((source.actor if source else None) or "")
    told = make_actor(speaker) if speaker is not None else None
    return _fill(
        **{"@type": "Claim", "@id": f"urn:dateline:{record.id}:{statement.id}"},
        text=" ".join(span.quote for span in statement.content),
        author=told or (source and {"@type": "Thing", "name": source.quote}),
        appearance={"@id": _address(record)},
    )


def make_actor(actor: Actor) -> Json:
    """Return an actor with what it is known by elsewhere."""
    return _fill(
        **{"@type": _TYPES.get(actor.type, "Thing")},
        name=actor.name,
        sameAs=_same_as(actor.kb),
        jobTitle=[role.title for role in actor.roles if role.status == "held"] if actor.type == "person" else None,
    )


def make_place(place: Place) -> Json:
    """Return a place with its point on the map."""
    has_point = place.lat is not None and place.lon is not None
    geo = {"@type": "GeoCoordinates", "latitude": place.lat, "longitude": place.lon} if has_point else None
    return _fill(
        **{"@type": "Country" if place.precision == "country" else "Place"},
        name=place.name,
        geo=geo,
        sameAs=_same_as(place.kb),
    )


def _same_as(ids: dict[str, str]) -> list[str]:
    known = ((WIKIDATA, "wikidata"), (GEONAMES, "geonames"))
    return [f"{address}{ids[scheme].rpartition(':')[2]}" for address, scheme in known if scheme in ids]


def _address(record: Record) -> str:
    return record.document.canonical or record.document.uri


def _fill(**fields: object) -> Json:
    """Return the fields that are known."""
    return {name: value for name, value in fields.items() if value not in (None, "", [], {})}


FORMAT: Final = Format(
    name="schemaorg",
    about="schema.org NewsArticle and Claim, one JSON-LD graph a line for each page, safe inside HTML",
    suffix=".schemaorg.jsonl",
    scope="pages",
    write=write,
    lines=(
        Line("NewsArticle", "the document; OpinionNewsArticle, AnalysisNewsArticle, ReviewNewsArticle by its `genre`"),
        Line("@id, url", "`canonical` of the document, else its `uri`"),
        Line("headline, author, publisher", "`title`, `authors`, `publisher`"),
        Line("datePublished, dateModified", "`published`, `modified`"),
        Line("inLanguage, articleSection, keywords", "`language`, `section`, `tags`"),
        Line("mentions", "`actors` but groups without a name, and `places`; sameAs Wikidata and GeoNames; jobTitle"),
        Line("Claim", "`statements` that assert, believe or expect: text (`content`), author (`source`), appearance"),
        Line("ClaimReview", None),
        Line("articleBody, wordCount, image", None),
    ),
    lost=(
        "Evidence, confidence and offsets; events, times and amounts; roles but the present ones.",
        "Dateline does not judge whether a claim is true, so there is never a ClaimReview.",
    ),
)
