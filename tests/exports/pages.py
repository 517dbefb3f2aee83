"""A record made by hand: two events, a speaker with an office, a place, and a page that means no good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dateline.codebook import shared_codebook
from dateline.exports.base import Run
from dateline.schema import (
    Actor,
    Block,
    DateRange,
    Event,
    EventStatus,
    Extent,
    Mention,
    Place,
    PlaceMention,
    Quantity,
    Record,
    RecordDocument,
    Role,
    Source,
    Span,
    Stamp,
    Statement,
)

if TYPE_CHECKING:
    from dateline.exports.base import Format

TEXT = (
    "Harbour talks\n\nPresident Ana Ruiz met the miners of Lota on Tuesday. "
    "She said that the strike killed three people.\n\nLater the army may enter the port."
)
EVIL = "=cmd|'/c calc'!A1\t\x1b[31m</script><script>alert(1)</script>\nnext"


def span(words: str, *, after: str = "") -> Span:
    """Return where words stand in the text."""
    start = TEXT.index(words, TEXT.index(after))
    return Span.cut(TEXT, start=start, end=start + len(words))


def mention(words: str) -> Mention:
    """Return words as a name."""
    found = span(words)
    return Mention(found.start, found.end, found.quote, "name")


def make_actor(id_: str, words: str, type_: str, **told: object) -> Actor:
    """Return an actor that is named once."""
    plain: dict[str, object] = {"id": id_, "type": type_, "name": words, "mentions": (mention(words),)}
    common = {"evidence": (span(words),), "maker": "actors@1", "confidence": 0.9}
    return Actor(**{**plain, **common, **told})  # type: ignore[arg-type] # fields are checked where they are used


def make_event(id_: str, trigger: str, type_: str, *, status: EventStatus = "happened", **told: object) -> Event:
    """Return an event told by one word."""
    found = span(trigger)
    plain: dict[str, object] = {"id": id_, "type": type_, "trigger": found, "status": status, "rule": "made"}
    common = {"evidence": (found,), "maker": "events@1", "confidence": 0.75}
    return Event(**{**plain, **common, **told})  # type: ignore[arg-type] # as above


def make_record(*, evil: bool = False, uri: str = "https://news.example/lota?a=1&b=2") -> Record:
    """Return the record; an evil one has a title, a publisher and a name that attack whoever reads them."""
    ruiz = make_actor(
        "actor-1",
        "Ana Ruiz",
        "person",
        country="CHL",
        kb={"wikidata": "Q999999"},
        acts_for=("actor-3",),
        roles=(Role(title="President", of="actor-3", status="held", held_from="2018", evidence=(span("President"),)),),
    )
    miners = make_actor("actor-2", "miners", "group", **({"name": EVIL} if evil else {}))
    army = make_actor("actor-3", "army", "government", country="CHL")
    lota = span("Lota")
    place = Place(
        id="place-1",
        evidence=(lota,),
        maker="places@1",
        confidence=0.8,
        name="Lota",
        lat=-37.08,
        lon=-73.16,
        country="CHL",
        admin1="Biobío",
        kb={"geonames": "3881766"},
        precision="city",
        mentions=(PlaceMention(lota.start, lota.end, lota.quote, "place"),),
    )
    three = span("three people")
    quantity = Quantity(
        id="quantity-1",
        evidence=(three,),
        maker="quantities@1",
        confidence=0.9,
        start=three.start,
        end=three.end,
        quote=three.quote,
        value=3.0,
        unit="death",
    )
    said = span("the strike killed three people")
    she = span("She")
    statement = Statement(
        id="statement-1",
        evidence=(said,),
        maker="statements@1",
        confidence=0.8,
        source=Source(she.start, she.end, she.quote, "actor-1"),
        cue=span("said"),
        content=(said,),
        kind="indirect",
        stance="asserts",
    )
    document = RecordDocument(
        uri=uri,
        media_type="text/html",
        sha256="0" * 64,
        text=TEXT,
        language="en",
        title=EVIL if evil else "Harbour talks",
        publisher=EVIL if evil else "The Example",
        authors=("B. Lum",),
        published=Stamp(value="2019-09-25T18:30:00Z", source="markup"),
    )
    body = TEXT.index("President"), TEXT.index("\n\nLater")
    return Record(
        id="record-1",
        document=document,
        blocks=(
            Block(start=0, end=13, role="title"),
            Block(start=body[0], end=body[1], role="paragraph"),
            Block(start=body[1] + 2, end=len(TEXT), role="paragraph"),
        ),
        sentences=(Extent(0, 13), Extent(body[0], TEXT.index("She") - 1), Extent(TEXT.index("She"), len(TEXT))),
        actors=(ruiz, miners, army),
        places=(place,),
        quantities=(quantity,),
        statements=(statement,),
        events=(
            make_event(
                "event-1",
                "met",
                "CONSULT",
                mode="visit",
                contexts=("economic", "human_rights"),
                cameo="042",
                quad=1,
                goldstein=1.9,
                actors=("actor-1",),
                recipients=("actor-2", "actor-3"),
                date=DateRange("2019-09-24", "2019-09-24"),
                place="place-1",
            ),
            make_event("event-2", "killed", "ASSAULT", quad=4, recipients=("actor-2",), quantities=("quantity-1",)),
            make_event(
                "event-3",
                "enter",
                "COERCE",
                status="possible",
                cameo="171",
                quad=4,
                goldstein=-9.2,
                actors=("actor-3",),
            ),
            make_event("event-4", "Later", "AID", status="denied", cameo="070"),
            make_event("event-5", "port", "AID", negated=True, cameo="070"),
        ),
    )


def make_run() -> Run:
    """Return an export under way, in which governments alone have a sector."""
    return Run(book=shared_codebook(), sector_of=lambda actor, _day: "GOV" if actor.type == "government" else None)


def write(format_: Format, *records: Record) -> tuple[str, Run]:
    """Return what an export writes, and what it left out."""
    run = make_run()
    return b"".join(format_.write(records, run)).decode(), run


def write_table(format_: Format, *records: Record) -> list[list[str]]:
    """Return the cells of an export that is a table."""
    text, _ = write(format_, *records)
    assert text.endswith("\n")
    return [line.split("\t") for line in text[:-1].split("\n")]
