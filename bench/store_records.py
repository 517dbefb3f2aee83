"""Made-up records with facts of every kind, each quote in its place: what a store is tried and measured with.

A record is made from its number alone: the same number gives the same bytes.
"""

from __future__ import annotations

from datetime import date, timedelta
from hashlib import sha256
from random import Random
from typing import Final

from msgspec import Struct

from dateline.schema import (
    Actor,
    Block,
    DateRange,
    Event,
    EventStatus,
    Extent,
    Ground,
    Mention,
    Place,
    PlaceMention,
    Quantity,
    Record,
    RecordDocument,
    Source,
    Span,
    Stamp,
    Statement,
    Time,
    make_fact_id,
)

FIRST_DAY: Final = date(2015, 1, 1)
DAYS: Final = 3_650
MAKER: Final = "made@1"
CODES: Final = ("KIR", "DRV", "SAM", "TUL", "OST", "VEL", "MAR", "LUN")
STEMS: Final = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split()
VERBS: Final = (("met", "CONSULT"), ("accused", "ACCUSE"), ("promised aid to", "AID"), ("struck", "ASSAULT"))
STATUSES: Final[tuple[EventStatus, ...]] = ("happened", "planned", "denied", "promised")
VOCABULARY: Final = 20_000
FILLER: Final = (
    "The talks on the river, the harbour and the old road went on while traders waited for word from the capital."
)


def make_word(rank: int) -> str:
    """Return the made-up word that is the so-manieth by frequency."""
    letters = Random(f"word/{rank}")  # noqa: S311 - made-up words, no secrets
    return "".join(letters.choices(STEMS, k=letters.randrange(1, 4))) + "nlrst"[rank % 5]


WORDS: Final = tuple(make_word(rank) for rank in range(VOCABULARY))


def pick_word(random: Random) -> str:
    """Return a word, one of rank r about r times as seldom as the first, as in any text."""
    return WORDS[int(VOCABULARY ** random.random()) - 1]


class _Name(Struct, frozen=True):
    name: str
    country: str
    wikidata: str


def make_records(count: int, *, first: int = 0, sentences: int = 12) -> list[Record]:
    """Return records of the numbers from `first` on; `sentences` with an event and a statement in every third."""
    return [make_record(number, sentences=sentences) for number in range(first, first + count)]


def make_record(number: int, *, sentences: int = 12, uri: str | None = None, edition: int = 0) -> Record:
    """Return a record; another `edition` is the same page with another text."""
    return _Maker(number, edition).make(sentences, uri or f"https://news.example/{number % 97}/{number}")


class _Maker:
    """Writes the text of one record, and notes the facts as it goes."""

    def __init__(self, number: int, edition: int) -> None:
        self._random = Random(f"{number}/{edition}")  # noqa: S311 - made-up pages, no secrets
        self._number = number
        self._text = ""
        self._mentions: dict[_Name, list[Mention]] = {}
        self._places: dict[_Name, list[PlaceMention]] = {}
        self._events: list[Event] = []
        self._statements: list[Statement] = []
        self._quantities: list[Quantity] = []
        self._times: list[Time] = []
        self._extents: list[Extent] = []
        self._has_filler = False
        self._day = FIRST_DAY + timedelta(days=self._random.randrange(DAYS))

    def make(self, sentences: int, uri: str) -> Record:
        self._name(self._pick("actor", 400))
        self._write(f" looks for a way out in round {self._number}")
        title = Span.cut(self._text, start=0, end=len(self._text))
        self._text += "\n\n"
        start = len(self._text)
        for number in range(sentences):
            begin = len(self._text)
            (self._tell_event if number % 3 == 0 else self._tell_nothing)()
            self._extents.append(Extent(begin, len(self._text) - 1))
        self._text = self._text.rstrip()
        document = RecordDocument(
            uri=uri,
            media_type="text/plain",
            sha256=sha256(self._text.encode()).hexdigest(),
            text=self._text,
            language="en",
            title=title.quote,
            publisher=f"The {self._pick('paper', 60).name} Courier",
            published=Stamp(value=self._day.isoformat(), source="text"),
        )
        blocks = (
            Block(start=title.start, end=title.end, role="title"),
            Block(start=start, end=len(self._text), role="paragraph"),
        )
        return Record(
            id=make_fact_id("record", uri, document.sha256),
            document=document,
            blocks=blocks,
            sentences=tuple(self._extents),
            actors=tuple(self._make_actor(name, found) for name, found in self._mentions.items()),
            places=tuple(self._make_place(name, found) for name, found in self._places.items()),
            times=tuple(self._times),
            quantities=tuple(self._quantities),
            statements=tuple(self._statements),
            events=tuple(self._events),
        )

    def _tell_nothing(self) -> None:
        """Write a sentence without a fact: the first is in all pages, the others have words as frequent as in texts."""
        if self._has_filler:
            words = (pick_word(self._random) for _ in range(self._random.randrange(10, 18)))
            self._write(" ".join(words).capitalize() + ". ")
        else:
            self._has_filler = True
            self._write(FILLER[self._random.randrange(20) :] + " ")

    def _tell_event(self) -> None:
        """Write one sentence with an event, and a statement that tells it."""
        speaker, actor, other = (self._pick("actor", 20_000) for _ in range(3))
        verb, kind = self._random.choice(VERBS)
        place = self._pick("place", 3_000)
        source = self._name(speaker)
        cue = self._write(" said that ", part=slice(1, 5))
        content = len(self._text)
        self._name(actor)
        trigger = self._write(f" {verb} ", part=slice(1, -1))
        self._name(other)
        self._write(" in ")
        spot = self._write(place.name)
        self._places.setdefault(place, []).append(PlaceMention(spot.start, spot.end, spot.quote, "place"))
        time = self._tell_time()
        quantity = self._tell_quantity()
        told = Span.cut(self._text, start=content, end=len(self._text))
        statement = Statement(
            id=self._id("statement"),
            evidence=(told,),
            maker=MAKER,
            confidence=0.8,
            source=Source(source.start, source.end, source.quote, self._actor_id(speaker)),
            cue=cue,
            content=(told,),
            kind="indirect",
            stance="asserts",
        )
        self._statements.append(statement)
        status = self._random.choice(STATUSES)
        self._events.append(
            Event(
                id=self._id("event"),
                evidence=(told,),
                maker=MAKER,
                confidence=0.7,
                type=kind,
                quad=self._random.randrange(1, 5),
                goldstein=float(self._random.randrange(-10, 10)),
                actors=(self._actor_id(actor),),
                recipients=(self._actor_id(other),),
                trigger=trigger,
                status=status,
                time=time.id,
                date=DateRange(time.earliest, time.latest),
                time_from=Ground(time.start, time.end, time.quote, "clause", 0.9),
                place=make_fact_id("place", place.name),
                place_from=Ground(spot.start, spot.end, spot.quote, "clause", 0.9),
                claimed_in=(statement.id,),
                said_by=self._actor_id(speaker),
                quantities=(quantity.id,),
                rule="made",
            )
        )
        self._write(". ")

    def _tell_time(self) -> Time:
        day = self._day - timedelta(days=self._random.randrange(30))
        self._write(" on ")
        span = self._write(day.isoformat())
        value = span.quote
        told = {"value": value, "earliest": value, "latest": value, "quote": value}
        time = Time(
            id=self._id("time"),
            evidence=(span,),
            maker=MAKER,
            confidence=0.9,
            start=span.start,
            end=span.end,
            type="DATE",
            anchor="text",
            **told,
        )
        self._times.append(time)
        return time

    def _tell_quantity(self) -> Quantity:
        value = self._random.randrange(2, 900)
        self._write(" with ")
        span = self._write(f"{value} ships")
        quantity = Quantity(
            id=self._id("quantity"),
            evidence=(span,),
            maker=MAKER,
            confidence=0.8,
            start=span.start,
            end=span.end,
            quote=span.quote,
            value=float(value),
            unit="ship",
        )
        self._quantities.append(quantity)
        return quantity

    def _write(self, words: str, *, part: slice = slice(None)) -> Span:
        """Add words to the text; return the span of a part of them."""
        start, end, _ = part.indices(len(words))
        begin = len(self._text)
        self._text += words
        return Span.cut(self._text, start=begin + start, end=begin + end)

    def _name(self, name: _Name) -> Span:
        span = self._write(name.name)
        self._mentions.setdefault(name, []).append(Mention(span.start, span.end, span.quote, "name"))
        return span

    def _pick(self, kind: str, count: int) -> _Name:
        """Return one of so many names of a kind, the first ones much more often, as in the news."""
        number = int(count * self._random.random() ** 4)
        letters = Random(f"{kind}/{number}")  # noqa: S311 - as above
        words = ["".join(letters.choices(STEMS, k=letters.randrange(2, 4))).capitalize() for _ in range(2)]
        return _Name(" ".join(words), CODES[number % len(CODES)], f"Q{len(kind)}{number}")

    def _id(self, kind: str) -> str:
        return make_fact_id(kind, self._number, len(self._text))

    def _actor_id(self, name: _Name) -> str:
        return make_fact_id("actor", name.wikidata)

    def _make_actor(self, name: _Name, mentions: list[Mention]) -> Actor:
        first = mentions[0]
        return Actor(
            id=self._actor_id(name),
            evidence=(Span(first.start, first.end, first.quote),),
            maker=MAKER,
            confidence=0.9,
            name=name.name,
            type="person",
            country=name.country,
            kb={"wikidata": name.wikidata},
            mentions=tuple(mentions),
        )

    def _make_place(self, name: _Name, mentions: list[PlaceMention]) -> Place:
        first = mentions[0]
        return Place(
            id=make_fact_id("place", name.name),
            evidence=(Span(first.start, first.end, first.quote),),
            maker=MAKER,
            confidence=0.9,
            name=name.name,
            country=name.country,
            precision="city",
            mentions=tuple(mentions),
        )
